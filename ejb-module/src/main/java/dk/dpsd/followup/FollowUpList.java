package dk.dpsd.followup;

import java.util.List;

/**
 * The follow-up of a case, as its own page shows it.
 *
 * @param number the case number
 * @param changeable whether the caller may change and remove what others wrote
 * @param extensible whether she may add
 */
public record FollowUpList(String number, boolean changeable, boolean extensible, List<EntryView> entries) {}
