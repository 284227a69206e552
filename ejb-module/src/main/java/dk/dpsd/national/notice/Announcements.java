package dk.dpsd.national.notice;

import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.national.FieldFaults;
import dk.dpsd.national.model.notice.Announcement;
import dk.dpsd.national.model.notice.Showing;
import dk.dpsd.national.store.AnnouncementStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Keeps;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Meddelelser: what stands at the top of every page, and the operator who says so. */
@Stateless
@Keeps(
        value = {"Announcement.danish", "Announcement.english"},
        because =
                "written by the operator for everybody to read, about no case; what certainly names somebody is refused")
public class Announcements {

    private static final int LONGEST = 1000;
    private static final int SHOWN = 20;
    private static final int LISTED = 100;

    /** Whom to call or write to is what many announcements are about. */
    private static final Set<Kind> WHERE_TO_TURN = EnumSet.of(Kind.EMAIL, Kind.PHONE, Kind.URL);

    @Inject
    AnnouncementStore store;

    @Inject
    Event<AnnouncementsChanged> changed;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> log;

    /**
     * As the operator typed it.
     *
     * @param unreadable of {@code from} and {@code until}, those in which something stands that is no moment
     */
    public record Wanted(
            String danish,
            String english,
            Instant from,
            Instant until,
            Showing.Level level,
            boolean onPublic,
            Set<String> unreadable) {

        public Wanted {
            unreadable = Set.copyOf(unreadable);
        }
    }

    /** Those whose time is not over; what everybody may read. */
    @Requires(Action.ENTER_SITE)
    public List<AnnouncementLine> notOver() {
        return store.notOver(Clocks.now(clock), SHOWN).stream()
                .map(AnnouncementLine::of)
                .toList();
    }

    /** All of them, the newest first. */
    @Requires(Action.MANAGE_ANNOUNCEMENTS)
    public List<AnnouncementLine> list() {
        return store.newest(LISTED).stream().map(AnnouncementLine::of).toList();
    }

    /**
     * Puts an announcement up; from then on every page of this node has it, those of others within the board's seconds.
     *
     * @throws RefusedException {@link FieldFaults#KEY} with all that is wrong: {@code text.missing}, {@code text.long}, {@code
     *     text.person}, {@code announcement.moment} or {@code announcement.days}
     */
    @Requires(Action.MANAGE_ANNOUNCEMENTS)
    public void post(Wanted wanted) {
        var faults = new FieldFaults();
        String danish = faults.needed("danish", wanted.danish(), LONGEST, WHERE_TO_TURN);
        String english = faults.text("english", wanted.english(), LONGEST, WHERE_TO_TURN);
        Instant now = Clocks.now(clock);
        Instant from = wanted.from() == null ? now : wanted.from();
        wanted.unreadable().forEach(field -> faults.add(field, "announcement.moment"));
        if (!wanted.unreadable().contains("until") && !isAfter(wanted.until(), from, now)) {
            faults.add("until", "announcement.days");
        }
        faults.refuse();
        var showing = new Showing(from, wanted.until(), wanted.level(), wanted.onPublic());
        store.add(new Announcement(danish, english, showing, now, user.name()));
        tell("announcementPosted", danish);
    }

    private static boolean isAfter(Instant until, Instant from, Instant now) {
        return until != null && until.isAfter(from) && until.isAfter(now);
    }

    /** Takes an announcement down; one whose time is over is left as it is. */
    @Requires(Action.MANAGE_ANNOUNCEMENTS)
    public void withdraw(long id) {
        Announcement announcement = store.find(id).orElseThrow(NotThereException::new);
        announcement.withdraw(Clocks.now(clock));
        tell("announcementWithdrawn", announcement.danish());
    }

    private void tell(String deed, String text) {
        changed.fire(new AnnouncementsChanged());
        log.fire(new RecordsDeed(
                null, null, deed, List.of(new FieldChange("announcement", Sensitivity.HARMLESS, null, text))));
    }
}
