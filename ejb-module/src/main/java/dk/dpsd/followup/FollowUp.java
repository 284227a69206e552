package dk.dpsd.followup;

import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.followup.model.EntryKind;
import dk.dpsd.followup.model.FollowUpEntry;
import dk.dpsd.followup.store.FollowUpStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Sagsopfølgning: what handlers note on a case beside its fields (R-CASE-15..17). */
@Stateless
public class FollowUp {

    /** Within this time the same words again are a second press, not a second entry. */
    private static final Duration PRESSED_TWICE = Duration.ofMinutes(1);

    @Inject
    CaseDoor door;

    @Inject
    FollowUpStore store;

    @Inject
    Writers writers;

    @Inject
    FollowUpNews news;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<Records> log;

    /** The entries for the page of the case, the oldest first; the look at the case is the look at them. */
    @Requires(Action.READ_CASE)
    public List<EntryView> entries(PublicId publicId) {
        return views(door.enter(publicId, Action.READ_CASE));
    }

    /** The entries for their own page, which is a look of its own (R-LOG-04). */
    @Requires(Action.READ_CASE)
    public List<EntryView> open(PublicId publicId) {
        long caseId = door.enter(publicId, Action.READ_CASE);
        log.fire(Records.of(caseId, publicId, "followUpOpened"));
        return views(caseId);
    }

    private List<EntryView> views(long caseId) {
        return store.entries(caseId).stream().map(EntryView::of).toList();
    }

    /** Adds an entry as somebody who works the case. */
    @Requires(Action.WORK_CASE)
    public void write(PublicId publicId, EntryKind kind, String typed) {
        add(door.lock(publicId, Action.WORK_CASE), kind, typed);
    }

    /** Adds an entry as somebody who may only add to the case (R-GRANT-04, "Tilføj"). */
    @Requires(Action.APPEND_TO_CASE)
    public void append(PublicId publicId, EntryKind kind, String typed) {
        add(door.lock(publicId, Action.APPEND_TO_CASE), kind, typed);
    }

    private void add(IncidentCase incident, EntryKind kind, String typed) {
        if (kind == null || !kind.isWritten()) {
            throw new RefusedException("entryKindMissing");
        }
        String text = text(typed);
        Instant now = Clocks.now(clock);
        long author = user.requireId();
        boolean again = store.entries(incident.id()).stream()
                .anyMatch(entry -> entry.kind() == kind
                        && entry.text().equals(text)
                        && Long.valueOf(author).equals(entry.author())
                        && entry.writtenAt().isAfter(now.minus(PRESSED_TWICE)));
        if (!again) {
            store.add(new FollowUpEntry(incident.id(), kind, text, author, writers.me(), now));
            news.tell(incident, "followUpAdded", kind, null, text);
        }
    }

    /** Changes the words of an entry (R-CASE-17). */
    @Requires(Action.WORK_CASE)
    public void change(PublicId publicId, long entryId, int seenVersion, String typed) {
        IncidentCase incident = door.lock(publicId, Action.WORK_CASE);
        FollowUpEntry entry = entry(incident, entryId, seenVersion);
        if (!entry.kind().isWritten()) {
            throw new RefusedException("entryFixed");
        }
        String text = text(typed);
        String before = entry.text();
        if (!before.equals(text)) {
            entry.change(text, writers.me(), Clocks.now(clock));
            store.flush();
            news.tell(incident, "followUpChanged", entry.kind(), before, text);
        }
    }

    /** Removes an entry; the log keeps that there was one, not what it said. With a question its link goes. */
    @Requires(Action.WORK_CASE)
    public void remove(PublicId publicId, long entryId, int seenVersion) {
        IncidentCase incident = door.lock(publicId, Action.WORK_CASE);
        FollowUpEntry entry = entry(incident, entryId, seenVersion);
        news.tell(incident, "followUpRemoved", entry.kind(), null, null);
        store.questions(incident.id()).stream()
                .filter(question -> question.entryId() == entryId)
                .findFirst()
                .ifPresentOrElse(question -> store.removeQuestion(question, entry), () -> removeAlone(incident, entry));
    }

    private void removeAlone(IncidentCase incident, FollowUpEntry entry) {
        store.questions(incident.id()).stream()
                .filter(question -> entry.id().equals(question.answerId()))
                .forEach(question -> question.forgetAnswer());
        store.flush();
        store.remove(entry);
    }

    /** An entry of this very case as she saw it; of another one, or none at all, it is told alike. */
    private FollowUpEntry entry(IncidentCase incident, long entryId, int seenVersion) {
        return store.entry(incident.id(), entryId)
                .filter(entry -> entry.version() == seenVersion)
                .orElseThrow(() -> new RefusedException("entryChanged"));
    }

    private static String text(String typed) {
        String text = PlainText.of(typed);
        if (text == null) {
            throw new RefusedException("entryMissing");
        }
        if (text.length() > FollowUpEntry.LONGEST) {
            throw new RefusedException("entryTooLong", FollowUpEntry.LONGEST);
        }
        return text;
    }
}
