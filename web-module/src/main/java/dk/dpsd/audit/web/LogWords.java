package dk.dpsd.audit.web;

import dk.dpsd.audit.LogLine;
import dk.dpsd.audit.Standing;
import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the keys of the access log are called; a key without a name shows itself. */
@Named
@RequestScoped
public class LogWords {

    /** A field of a row of a list: list, number, field. */
    private static final Pattern ROW = Pattern.compile("(\\w+)\\.(\\d+)\\.(\\w+)");

    @Inject
    Language language;

    /** What a deed is called. */
    public String deed(String key) {
        return named("deed." + key, key);
    }

    /** What a field is called. */
    public String field(String key) {
        Matcher row = ROW.matcher(key);
        return row.matches()
                ? field(row.group(1)) + " " + row.group(2) + ", " + field(row.group(1) + "." + row.group(3))
                : named("field." + key, key);
    }

    /** A value as people read it: coded ones by name, erased ones as erased. */
    public String value(String field, LogLine.Value value) {
        if (value.erased()) {
            return say("erased");
        }
        if (value.text() == null || value.text().isEmpty()) {
            return say("empty");
        }
        return named("value." + ROW.matcher(field).replaceFirst("$1.$3") + "." + value.text(), value.text());
    }

    /** Who did it; the system and visitors by name, people by login. */
    public String actor(String name) {
        return named("actor." + name, name);
    }

    /** What a role is called, however SEB wrote it. */
    public String role(String sebName) {
        return named("role." + sebName, sebName);
    }

    /** The roles somebody acted with, each once. */
    public String roles(List<Standing> standing) {
        return standing.stream().map(Standing::role).distinct().map(this::role).collect(Collectors.joining(", "));
    }

    String say(String key) {
        return language.texts("audit").getString(key);
    }

    private String named(String key, String otherwise) {
        var texts = language.texts("audit");
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }
}
