package dk.dpsd.followup;

import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.followup.model.EntryKind;
import dk.dpsd.followup.model.FollowUpEntry;
import dk.dpsd.followup.model.ReporterQuestion;
import dk.dpsd.followup.store.FollowUpStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Supplerende oplysninger: asking the reporter, where she gave an address (R-ASK-01..03). */
@Stateless
public class ReporterQuestions {

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
    Event<TellsPeople> mail;

    /** Whether the caller may ask and the reporter can be asked; her address is not told. */
    @Requires(Action.READ_CASE)
    public boolean canAsk(PublicId publicId) {
        door.enter(publicId, Action.READ_CASE);
        return door.find(publicId, Action.WORK_CASE)
                .filter(incident -> incident.identifiers().contactEmail() != null)
                .isPresent();
    }

    /**
     * Looks at a question before it is sent.
     *
     * @throws RefusedException {@code questionMissing}, {@code questionTooLong} or {@code reporterUnknown}; {@code
     *     questionPerson} with the {@link PersonWarning} where it is certain to point out a person (R-ASK-08)
     */
    @Requires(Action.WORK_CASE)
    public QuestionCheck check(PublicId publicId, String typed) {
        return check(door.open(publicId, Action.WORK_CASE), typed);
    }

    private static QuestionCheck check(IncidentCase incident, String typed) {
        String text = PlainText.of(typed);
        if (incident.identifiers().contactEmail() == null) {
            throw new RefusedException("reporterUnknown");
        }
        if (text == null) {
            throw new RefusedException("questionMissing");
        }
        if (text.length() > ReporterQuestion.LONGEST) {
            throw new RefusedException("questionTooLong", ReporterQuestion.LONGEST);
        }
        PersonWarning warning = PersonWarning.of(incident.identifiers(), List.of(text));
        if (warning.isSure()) {
            throw new RefusedException("questionPerson", warning.only(Confidence.SURE));
        }
        return new QuestionCheck(text, warning);
    }

    /**
     * Sends the question, as {@link #check} would let it. The same one again while it waits for its answer is a second press, and is
     * not sent twice.
     */
    @Requires(Action.WORK_CASE)
    public void ask(PublicId publicId, String typed) {
        IncidentCase incident = door.lock(publicId, Action.WORK_CASE);
        String text = check(incident, typed).text();
        Instant now = Clocks.now(clock);
        if (isWaiting(incident.id(), text, now)) {
            return;
        }
        long me = user.requireId();
        var entry = new FollowUpEntry(incident.id(), EntryKind.QUESTION, text, me, writers.me(), now);
        store.add(entry);
        String token = AnswerToken.random();
        store.add(new ReporterQuestion(entry, me, AnswerToken.digest(token), now));
        news.tell(incident, "questionAsked", EntryKind.QUESTION, null, text);
        mail.fire(new QuestionAsked(incident.id(), incident.identifiers().contactEmail(), text, token));
    }

    private boolean isWaiting(long caseId, String text, Instant now) {
        return store.questions(caseId).stream()
                .filter(question -> question.isOpen(now))
                .flatMap(question -> store.entry(caseId, question.entryId()).stream())
                .anyMatch(entry -> entry.text().equals(text));
    }
}
