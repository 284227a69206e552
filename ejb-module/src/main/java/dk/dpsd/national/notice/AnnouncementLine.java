package dk.dpsd.national.notice;

import dk.dpsd.national.model.notice.Announcement;
import dk.dpsd.national.model.notice.Showing;
import java.time.Instant;

/**
 * An announcement as pages show it.
 *
 * @param english null where the Danish text stands for both
 */
public record AnnouncementLine(
        long id,
        String danish,
        String english,
        Instant from,
        Instant until,
        Showing.Level level,
        boolean onPublic,
        String madeBy) {

    static AnnouncementLine of(Announcement row) {
        return new AnnouncementLine(
                row.id(),
                row.danish(),
                row.english(),
                row.showing().from(),
                row.showing().until(),
                row.showing().level(),
                row.showing().isOnPublic(),
                row.madeBy());
    }

    public boolean isAt(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }

    /** In the language of the page, where it is said in it. */
    public String text(boolean inEnglish) {
        return inEnglish && english != null ? english : danish;
    }
}
