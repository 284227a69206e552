package dk.dpsd.casework.model.collective;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a collective report (samlerapport, SR) has beside any other case: its area, its month and how many incidents of
 * which subtype (domain B.5, R-REP-07). Numbers only; what people wrote stands in the case.
 */
@Entity
@Table(name = "casework_collective")
public class CollectiveSheet {

    @Id
    @Column(name = "case_id")
    private long caseId;

    @Version
    private int version;

    @Harmless
    @Column(nullable = false, length = 30)
    private String area;

    /** The first day of the month. */
    @Column(name = "covered_month", nullable = false)
    private LocalDate coveredMonth;

    /** The unit it was reported for, or null; stays where the case moves. */
    @Column(name = "unit")
    private Long unit;

    /** Somebody said that it adds to an earlier sheet of the same unit, area and month. */
    @Column(nullable = false)
    private boolean addition;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "casework_collective_count", joinColumns = @JoinColumn(name = "case_id"))
    private List<SheetCount> counts = new ArrayList<>();

    protected CollectiveSheet() {}

    /**
     * A sheet as it was reported.
     *
     * @param numbers incidents by subtype; nothing is kept of those that are 0
     */
    public CollectiveSheet(
            long caseId, String area, YearMonth month, Long unit, boolean addition, Map<String, Integer> numbers) {
        this.caseId = caseId;
        this.area = area;
        this.coveredMonth = month.atDay(1);
        this.unit = unit;
        this.addition = addition;
        numbers.forEach((subtype, number) -> {
            if (number > 0) {
                counts.add(new SheetCount(subtype, number));
            }
        });
    }

    /** How many incidents it holds now. */
    public int incidents() {
        return counts.stream().mapToInt(SheetCount::incidents).sum();
    }

    /** Puts the numbers right; what was reported stays beside them. Returns how many incidents there are now. */
    public int correct(Map<String, Integer> numbers) {
        numbers.forEach((subtype, number) -> counts.stream()
                .filter(count -> count.subtype().equals(subtype))
                .findFirst()
                .orElseGet(() -> unreported(subtype))
                .correct(number));
        return incidents();
    }

    private SheetCount unreported(String subtype) {
        var count = new SheetCount(subtype, 0);
        counts.add(count);
        return count;
    }

    public long caseId() {
        return caseId;
    }

    public String area() {
        return area;
    }

    public YearMonth month() {
        return YearMonth.from(coveredMonth);
    }

    public boolean isAddition() {
        return addition;
    }

    /** By the code of the subtype. */
    public List<SheetCount> counts() {
        return counts.stream().sorted(Comparator.comparing(SheetCount::subtype)).toList();
    }
}
