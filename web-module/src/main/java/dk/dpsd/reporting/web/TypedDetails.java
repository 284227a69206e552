package dk.dpsd.reporting.web;

import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.Device;
import dk.dpsd.casework.model.detail.Involved;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.detail.PlaceRole;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.reporting.Problem;
import dk.dpsd.shared.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tables of the form as they were typed: medicine, devices, further places (R-REP-04, R-REP-06). A cell is named
 * {@code medicineName-0}; rows that say nothing are no rows. "Nej" is the answer, whatever stands in the rows under it.
 */
class TypedDetails {

    private static final Pattern CODE = Pattern.compile("[0-9]{1,18}");

    private final UnaryOperator<String> typed;
    private final List<Problem> problems = new ArrayList<>();

    /** @param typed gives what was typed in a field, or null */
    TypedDetails(UnaryOperator<String> typed) {
        this.typed = typed;
    }

    ReportDetails read() {
        List<Medicine> medicines = rows(this::medicine);
        List<Device> devices = rows(this::device);
        List<Involved> places = said(rows(i -> place("involved", i, role(i))));
        List<Involved> discovered = said(List.of(place("discovered", 0, PlaceRole.DISCOVERED)));
        Answer several = answer("severalPlaces", places);
        Answer elsewhere = answer("discoveredElsewhere", discovered);
        List<Involved> involved = new ArrayList<>(several == Answer.NO ? List.of() : places);
        if (elsewhere != Answer.NO) {
            involved.addAll(discovered);
        }
        if (involved.size() > ReportDetails.MOST_ROWS) {
            // The places of one case share a list, whichever question they answer.
            problems.add(new Problem("involvedPlace-" + (ReportDetails.MOST_ROWS - 1), "problem.involved.many"));
            involved = involved.subList(0, ReportDetails.MOST_ROWS);
        }
        return new ReportDetails(several, elsewhere, medicines, devices, involved);
    }

    /** What cannot be received; complete after {@link #read}. */
    List<Problem> problems() {
        return problems;
    }

    private static <T> List<T> rows(IntFunction<T> row) {
        return IntStream.range(0, ReportDetails.MOST_ROWS).mapToObj(row).toList();
    }

    private static List<Involved> said(List<Involved> places) {
        return places.stream().filter(place -> !place.isEmpty()).toList();
    }

    private Medicine medicine(int i) {
        return new Medicine(
                cell("medicineName-" + i, Medicine.LONGEST_NAME),
                cell("medicineSubstance-" + i, Medicine.LONGEST_NAME),
                cell("medicineRoute-" + i, Medicine.LONGEST_ROUTE),
                cell("medicineStrength-" + i, Medicine.LONGEST_STRENGTH),
                cell("medicineAtc-" + i, Medicine.LONGEST_ATC));
    }

    private Device device(int i) {
        return new Device(
                cell("deviceType-" + i, Device.LONGEST),
                cell("deviceName-" + i, Device.LONGEST),
                cell("deviceModel-" + i, Device.LONGEST));
    }

    /** What was searched for and not chosen is a name all the same: nothing typed is lost. */
    private Involved place(String kind, int i, PlaceRole role) {
        String code = PlainText.of(typed.apply(kind + "Unit-" + i));
        Long unit = code != null && CODE.matcher(code).matches() ? Long.valueOf(code) : null;
        String searched = unit == null ? PlainText.of(typed.apply(kind + "Place-" + i)) : null;
        String name = Stream.of(searched, PlainText.of(typed.apply(kind + "Name-" + i)))
                .filter(text -> text != null)
                .distinct()
                .collect(Collectors.joining(", "));
        return new Involved(role, unit, null, null, fitting(kind + "Name-" + i, name, Involved.LONGEST_NAME));
    }

    private PlaceRole role(int i) {
        return Stream.of(PlaceRole.HANDED_OVER, PlaceRole.TOOK_OVER)
                .filter(role -> role.name().equals(typed.apply("involvedRole-" + i)))
                .findFirst()
                .orElse(PlaceRole.INVOLVED);
    }

    /** Whoever names a place has answered Ja. */
    private Answer answer(String field, List<Involved> places) {
        String text = typed.apply(field);
        if (Answer.NO.name().equals(text)) {
            return Answer.NO;
        }
        boolean isYes = Answer.YES.name().equals(text) || !places.isEmpty();
        return isYes ? Answer.YES : Answer.UNANSWERED;
    }

    private String cell(String field, int longest) {
        return fitting(field, PlainText.of(typed.apply(field)), longest);
    }

    private String fitting(String field, String text, int longest) {
        if (text != null && text.length() > longest) {
            problems.add(new Problem(field, "problem.cell.long"));
            return null;
        }
        return text;
    }
}
