package dk.dpsd.casework.model.detail;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * {@link ReportDetails} as they are stored. A report has one sheet and its case another, so that the report stays as it
 * came; a sheet is never changed, another takes its place.
 */
@Entity
@Table(name = "casework_details")
public class DetailSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casework_details_seq")
    @SequenceGenerator(name = "casework_details_seq", sequenceName = "casework_details_seq", allocationSize = 20)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "several_places", nullable = false, length = 10)
    private Answer severalPlaces;

    @Enumerated(EnumType.STRING)
    @Column(name = "discovered_elsewhere", nullable = false, length = 10)
    private Answer discoveredElsewhere;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "casework_medicine", joinColumns = @JoinColumn(name = "details_id"))
    private List<MedicineRow> medicines = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "casework_device", joinColumns = @JoinColumn(name = "details_id"))
    private List<DeviceRow> devices = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "casework_involved_place", joinColumns = @JoinColumn(name = "details_id"))
    private List<InvolvedRow> involved = new ArrayList<>();

    protected DetailSheet() {}

    private DetailSheet(ReportDetails details) {
        severalPlaces = details.severalPlaces();
        discoveredElsewhere = details.discoveredElsewhere();
        medicines = rows(details.medicines(), MedicineRow::new);
        devices = rows(details.devices(), DeviceRow::new);
        involved = rows(details.involved(), InvolvedRow::new);
    }

    /** A sheet that says this, or none where there is nothing to say. */
    public static DetailSheet of(ReportDetails details) {
        return details.isNone() ? null : new DetailSheet(details);
    }

    /** The sheet that says this: the one there is, where it already does. */
    public static DetailSheet of(ReportDetails details, DetailSheet present) {
        return details.equals(said(present)) ? present : of(details);
    }

    /** What a sheet says; a missing one says nothing. */
    public static ReportDetails said(DetailSheet sheet) {
        return sheet == null ? ReportDetails.none() : sheet.details();
    }

    private ReportDetails details() {
        return new ReportDetails(
                severalPlaces,
                discoveredElsewhere,
                values(medicines, MedicineRow::position, MedicineRow::value),
                values(devices, DeviceRow::position, DeviceRow::value),
                values(involved, InvolvedRow::position, InvolvedRow::value));
    }

    private static <V, R> List<R> rows(List<V> values, BiFunction<Integer, V, R> row) {
        return new ArrayList<>(IntStream.range(0, values.size())
                .mapToObj(i -> row.apply(i, values.get(i)))
                .toList());
    }

    private static <R, V> List<V> values(List<R> rows, ToIntFunction<R> position, Function<R, V> value) {
        return rows.stream()
                .sorted(Comparator.comparingInt(position))
                .map(value)
                .toList();
    }
}
