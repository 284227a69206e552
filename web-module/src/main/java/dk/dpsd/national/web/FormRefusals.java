package dk.dpsd.national.web;

import dk.dpsd.anonymisation.web.PersonHints;
import dk.dpsd.national.FieldFaults;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Says what is wrong with a form of this street, each beside its field and all of it at once. */
@RequestScoped
public class FormRefusals {

    @Inject
    FieldProblems problems;

    @Inject
    PersonHints people;

    @Inject
    Language language;

    /** @param field the one that a refusal of the whole belongs beside */
    void say(RefusedException refused, String field) {
        if (FieldFaults.KEY.equals(refused.key())) {
            ((List<?>) refused.arguments()[0]).forEach(fault -> say((FieldFaults.Fault) fault));
        } else {
            say(field, refused.key(), refused.arguments());
        }
    }

    private void say(FieldFaults.Fault fault) {
        say(fault.field(), fault.key(), fault.arguments().toArray());
    }

    private void say(String field, String key, Object... arguments) {
        problems.say(field, Words.say(language.texts("national"), key, people.arguments(arguments)));
    }
}
