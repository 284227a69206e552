package dk.dpsd.search;

import java.util.List;

/** What there is to choose among in the cases the caller may find. */
public record SearchChoices(List<Choice> handlers, List<Choice> mailboxes, List<Choice> focusAreas) {

    public SearchChoices {
        handlers = List.copyOf(handlers);
        mailboxes = List.copyOf(mailboxes);
        focusAreas = List.copyOf(focusAreas);
    }

    /** An account, a unit or a focus area, by the number it has in the criteria. */
    public record Choice(long code, String name) {}
}
