package dk.dpsd.casework.draft;

import dk.dpsd.casework.Places;
import dk.dpsd.casework.form.DetailsForm;
import dk.dpsd.casework.form.DeviceForm;
import dk.dpsd.casework.form.MedicineForm;
import dk.dpsd.casework.form.PlaceForm;
import dk.dpsd.casework.model.detail.PlaceRole;
import dk.dpsd.casework.model.detail.ReportDetails;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The rows of a draft: medicine, devices, places. A field of a row is named as the page names it, e.g.
 * {@code medicines:0:tradeName}. Of a unit only its code is kept; what it is called, the register says.
 */
final class DraftRows {

    private static final Pattern ONE = Pattern.compile("medicines:(\\d{1,2}):(tradeName|substance|route|strength|atc)"
            + "|devices:(\\d{1,2}):(type|tradeName|model)"
            + "|(?:places|discovered):(\\d{1,2}):(role|placeName|unit)");
    private static final String CODE = "\\d{1,18}";

    private DraftRows() {}

    /** Whether a field is one of a row. */
    static boolean isOne(String field) {
        Matcher matcher = ONE.matcher(field);
        return matcher.matches() && number(matcher) < ReportDetails.MOST_ROWS;
    }

    private static int number(Matcher matcher) {
        return IntStream.of(1, 3, 5)
                .mapToObj(matcher::group)
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    /** Puts the rows of the draft in place of those of the form. */
    static void fill(DetailsForm form, Map<String, String> draft, LongFunction<Optional<Places.Named>> register) {
        replace(form.getMedicines(), rows("medicines", draft, DraftRows::medicine));
        replace(form.getDevices(), rows("devices", draft, DraftRows::device));
        replace(form.getPlaces(), rows("places", draft, (prefix, from) -> place(prefix, from, register)));
        replace(form.getDiscovered(), rows("discovered", draft, (prefix, from) -> discovered(prefix, from, register)));
    }

    private static <R> void replace(List<R> rows, List<R> others) {
        rows.clear();
        rows.addAll(others);
    }

    private static <R> List<R> rows(
            String list, Map<String, String> draft, BiFunction<String, Map<String, String>, R> row) {
        return IntStream.range(0, ReportDetails.MOST_ROWS)
                .mapToObj(i -> list + ":" + i + ":")
                .filter(prefix -> draft.keySet().stream().anyMatch(field -> field.startsWith(prefix)))
                .map(prefix -> row.apply(prefix, draft))
                .toList();
    }

    private static MedicineForm medicine(String prefix, Map<String, String> draft) {
        var row = new MedicineForm();
        row.setTradeName(draft.get(prefix + "tradeName"));
        row.setSubstance(draft.get(prefix + "substance"));
        row.setRoute(draft.get(prefix + "route"));
        row.setStrength(draft.get(prefix + "strength"));
        row.setAtc(draft.get(prefix + "atc"));
        return row;
    }

    private static DeviceForm device(String prefix, Map<String, String> draft) {
        var row = new DeviceForm();
        row.setType(draft.get(prefix + "type"));
        row.setTradeName(draft.get(prefix + "tradeName"));
        row.setModel(draft.get(prefix + "model"));
        return row;
    }

    private static PlaceForm place(
            String prefix, Map<String, String> draft, LongFunction<Optional<Places.Named>> register) {
        var row = new PlaceForm();
        row.setRole(DraftFields.meaning(PlaceRole::valueOf, draft.getOrDefault(prefix + "role", "")));
        if (row.getRole() == null) {
            row.setRole(PlaceRole.INVOLVED);
        }
        row.setPlaceName(draft.get(prefix + "placeName"));
        String code = draft.getOrDefault(prefix + "unit", "");
        if (code.matches(CODE)) {
            long unit = Long.parseLong(code);
            register.apply(unit).ifPresent(found -> row.at(unit, found.name(), found.path()));
        }
        return row;
    }

    private static PlaceForm discovered(
            String prefix, Map<String, String> draft, LongFunction<Optional<Places.Named>> register) {
        PlaceForm row = place(prefix, draft, register);
        row.setRole(PlaceRole.DISCOVERED);
        return row;
    }
}
