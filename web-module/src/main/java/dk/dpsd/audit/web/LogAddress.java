package dk.dpsd.audit.web;

import dk.dpsd.audit.DeedKind;
import dk.dpsd.audit.search.LogQuery;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.web.Numbers;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A search of the log as it stands in an address; only codes do. What is no code counts as not asked for.
 *
 * @param people whether entries about people are asked for and not those about cases
 */
record LogAddress(LogQuery query, boolean people, Optional<PageKey> after) {

    static final String PATH = "/adgangslog";
    static final String ALL_PROVIDERS = "alle";

    private static final String PEOPLE = "brugere";

    static LogAddress read(HttpServletRequest request, LocalDate today, boolean peopleOnly) {
        var recent = LogQuery.recent(today);
        String provider = request.getParameter("leverandoer");
        var query = new LogQuery(
                day(request.getParameter("fra")).orElse(recent.from()),
                day(request.getParameter("til")).orElse(recent.until()),
                Numbers.read(provider)
                        .or(() -> Numbers.read(request.getParameter("person")))
                        .orElse(null),
                ALL_PROVIDERS.equals(provider),
                Numbers.read(request.getParameter("enhed")).orElse(null),
                !"nej".equals(request.getParameter("under")),
                kind(request.getParameter("handling")).orElse(null));
        boolean people = peopleOnly || PEOPLE.equals(request.getParameter("om"));
        return new LogAddress(query, people, PageKey.parse(request.getParameter("efter")));
    }

    /** The address that asks for this. */
    @Override
    public String toString() {
        var text = new StringJoiner("&", PATH + '?', "");
        text.add("fra=" + query.from()).add("til=" + query.until());
        add(text, "om", people ? PEOPLE : null);
        add(text, "person", query.person());
        add(text, "leverandoer", query.providers() ? ALL_PROVIDERS : null);
        add(text, "enhed", query.unit());
        add(text, "under", query.unit() == null || query.subUnits() ? null : "nej");
        add(text, "handling", query.kind());
        add(text, "efter", after.orElse(null));
        return text.toString();
    }

    private static void add(StringJoiner text, String name, Object value) {
        if (value != null) {
            text.add(name + '=' + value);
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse).filter(day -> day.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<DeedKind> kind(String text) {
        return Arrays.stream(DeedKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst();
    }
}
