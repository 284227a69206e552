package dk.dpsd.reporting.web;

import dk.dpsd.casework.model.PersonHint;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/**
 * "Skal det stå her?": asks beside a field that seems to name somebody, and never stands in the way. Without scripts the
 * question shows whenever the page comes back; with them while somebody types, by the same patterns.
 */
@Named
@RequestScoped
public class ReportHints {

    @Inject
    TypedFields typed;

    @Inject
    Language language;

    /** The question about what was typed in a field, or an empty text. */
    public String of(String field) {
        List<PersonHint> hints = PersonHint.in(typed.of(field));
        if (hints.isEmpty()) {
            return "";
        }
        String parts = hints.stream().map(hint -> '»' + hint.text() + '«').collect(Collectors.joining(", "));
        return Words.say(language.texts("reporting"), "hint.person", parts);
    }

    /** The question with its gap, for the script. */
    public String getQuestion() {
        return Words.say(language.texts("reporting"), "hint.person", "{0}");
    }

    public String getNumberPattern() {
        return PersonHint.NUMBER_PATTERN;
    }

    public String getNamePattern() {
        return PersonHint.NAME_PATTERN;
    }
}
