package dk.dpsd.national.model.register;

import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.SeverityCategory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What somebody asks of the national register, in codes only, so that it may stand in an address. Null for what is not asked.
 *
 * @param from first day of receipt
 * @param until last day of receipt
 * @param owner SOR code of the region, kommune ... at the top
 * @param scale version of the severity scale
 * @param area area of a collective report
 * @param dropped whether rejected and deleted cases are among them; statistics leave them out
 */
public record RegisterFilter(
        LocalDate from,
        LocalDate until,
        Long owner,
        SeverityCategory severity,
        Integer scale,
        String mainGroup,
        String problem,
        String process,
        String area,
        CaseKind kind,
        boolean dropped) {

    private static final Pattern CODE = Pattern.compile("[A-ZÆØÅa-zæøå0-9_.-]{1,40}");

    /** Everything but what was dropped. */
    public static RegisterFilter none() {
        return of(name -> null);
    }

    /** As an address says it; what cannot be read is not asked. */
    public static RegisterFilter of(Function<String, String> parameters) {
        return new RegisterFilter(
                read(parameters.apply("fra"), LocalDate::parse),
                read(parameters.apply("til"), LocalDate::parse),
                read(parameters.apply("ejer"), Long::valueOf),
                read(parameters.apply("alvor"), SeverityCategory::valueOf),
                read(parameters.apply("skala"), Integer::valueOf),
                code(parameters.apply("gruppe")),
                code(parameters.apply("problem")),
                code(parameters.apply("proces")),
                code(parameters.apply("omraade")),
                read(parameters.apply("slags"), CaseKind::valueOf),
                "ja".equals(parameters.apply("udgaaede")));
    }

    /** As an address says it: only what is asked. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "fra", from);
        put(parameters, "til", until);
        put(parameters, "ejer", owner);
        put(parameters, "alvor", severity);
        put(parameters, "skala", scale);
        put(parameters, "gruppe", mainGroup);
        put(parameters, "problem", problem);
        put(parameters, "proces", process);
        put(parameters, "omraade", area);
        put(parameters, "slags", kind);
        put(parameters, "udgaaede", dropped ? "ja" : null);
        return parameters;
    }

    /** The same of another kind of case only. */
    public RegisterFilter ofKind(CaseKind only) {
        return new RegisterFilter(
                from, until, owner, severity, scale, mainGroup, problem, process, area, only, dropped);
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    private static String code(String text) {
        return text != null && CODE.matcher(text).matches() ? text : null;
    }

    private static <T> T read(String text, Function<String, T> reader) {
        try {
            return Optional.ofNullable(text).map(reader).orElse(null);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            return null;
        }
    }
}
