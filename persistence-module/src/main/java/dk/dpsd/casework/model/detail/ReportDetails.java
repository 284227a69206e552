package dk.dpsd.casework.model.detail;

import dk.dpsd.shared.model.Redaction;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a report or a case says of medicine, medical devices and further places (R-REP-04, R-REP-06). Rows that say nothing
 * are left out.
 *
 * @param severalPlaces whether several places were involved
 * @param discoveredElsewhere whether it was found out at another place than it happened
 */
public record ReportDetails(
        Answer severalPlaces,
        Answer discoveredElsewhere,
        List<Medicine> medicines,
        List<Device> devices,
        List<Involved> involved)
        implements Serializable {

    /** How many rows a list may have. */
    public static final int MOST_ROWS = 20;

    private static final ReportDetails NONE =
            new ReportDetails(Answer.UNANSWERED, Answer.UNANSWERED, List.of(), List.of(), List.of());

    /**
     * @throws IllegalArgumentException where a list has more than {@link #MOST_ROWS} rows or a text is longer than its row
     *     can hold; forms check this before and say it beside the field
     */
    public ReportDetails {
        severalPlaces = severalPlaces == null ? Answer.UNANSWERED : severalPlaces;
        discoveredElsewhere = discoveredElsewhere == null ? Answer.UNANSWERED : discoveredElsewhere;
        medicines = medicines.stream().filter(row -> !row.isEmpty()).toList();
        devices = devices.stream().filter(row -> !row.isEmpty()).toList();
        involved = involved.stream().filter(row -> !row.isEmpty()).toList();
        Stream.of(medicines, devices, involved).forEach(ReportDetails::few);
        medicines.forEach(ReportDetails::fits);
        devices.forEach(row -> row.texts().forEach(text -> fits(text, Device.LONGEST)));
        involved.forEach(ReportDetails::fits);
    }

    /** Nothing said of any of it. */
    public static ReportDetails none() {
        return NONE;
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** The places it says were involved, without those where it was found out. */
    public List<Involved> places() {
        return involved.stream()
                .filter(place -> place.role() != PlaceRole.DISCOVERED)
                .toList();
    }

    /** Where it was found out. */
    public List<Involved> discovered() {
        return involved.stream()
                .filter(place -> place.role() == PlaceRole.DISCOVERED)
                .toList();
    }

    /** What people typed into it, each text that may hold a name. */
    public Stream<String> freeTexts() {
        return Stream.of(
                        medicines.stream().flatMap(Medicine::texts),
                        devices.stream().flatMap(Device::texts),
                        involved.stream().map(Involved::placeName))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull);
    }

    /** The same with what was decided covered (R-ANON-03). */
    public ReportDetails redacted(Redaction redaction) {
        return new ReportDetails(
                severalPlaces,
                discoveredElsewhere,
                medicines.stream().map(row -> row.redacted(redaction)).toList(),
                devices.stream().map(row -> row.redacted(redaction)).toList(),
                involved.stream().map(row -> row.redacted(redaction)).toList());
    }

    private static void few(List<?> rows) {
        if (rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException("more than " + MOST_ROWS + " rows");
        }
    }

    private static void fits(Medicine row) {
        fits(row.tradeName(), Medicine.LONGEST_NAME);
        fits(row.substance(), Medicine.LONGEST_NAME);
        fits(row.route(), Medicine.LONGEST_ROUTE);
        fits(row.strength(), Medicine.LONGEST_STRENGTH);
        fits(row.atc(), Medicine.LONGEST_ATC);
    }

    private static void fits(Involved row) {
        fits(row.unitName(), Involved.LONGEST_NAME);
        fits(row.unitPath(), Involved.LONGEST_PATH);
        fits(row.placeName(), Involved.LONGEST_NAME);
    }

    private static void fits(String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new IllegalArgumentException("longer than " + longest);
        }
    }
}
