package dk.dpsd.national;

import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with a form, field by field, so that all of it is said at once. Its texts stand outside every erasure: one
 * that certainly names somebody is none.
 */
public final class FieldFaults {

    /** The key of the refusal; its one argument is the list of faults. */
    public static final String KEY = "fields";

    private final List<Fault> all = new ArrayList<>();

    /**
     * One field's fault.
     *
     * @param key of its sentence in the text bundle
     * @param arguments what the sentence names
     */
    public record Fault(String field, String key, List<Object> arguments) {

        public Fault {
            arguments = List.copyOf(arguments);
        }
    }

    public void add(String field, String key, Object... arguments) {
        all.add(new Fault(field, key, List.of(arguments)));
    }

    /**
     * A text as it is kept; null where there is none.
     *
     * @param allowed what may stand in it although it is somebody's
     */
    public String text(String field, String typed, int longest, Set<Kind> allowed) {
        String text = PlainText.of(typed);
        if (text != null && text.length() > longest) {
            add(field, "text.long", longest);
        } else if (text != null) {
            nobody(field, text, allowed);
        }
        return text;
    }

    /** As {@link #text}, and there must be one. */
    public String needed(String field, String typed, int longest, Set<Kind> allowed) {
        String text = text(field, typed, longest, allowed);
        if (text == null) {
            add(field, "text.missing");
        }
        return text;
    }

    /** One certain sign is enough; what is likely beside it is named with it, so that it goes too. */
    private void nobody(String field, String text, Set<Kind> allowed) {
        var found = new PersonWarning(PersonWarning.of(text).only(Confidence.LIKELY).signs().stream()
                .filter(sign -> !allowed.contains(sign.kind()))
                .toList());
        if (found.isSure()) {
            add(field, "text.person", found);
        }
    }

    /** @throws RefusedException {@link #KEY} where anything is wrong */
    public void refuse() {
        if (!all.isEmpty()) {
            throw new RefusedException(KEY, List.copyOf(all));
        }
    }
}
