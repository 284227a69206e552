package dk.dpsd.followup;

import dk.dpsd.access.Visitors;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.followup.model.EntryKind;
import dk.dpsd.followup.model.FollowUpEntry;
import dk.dpsd.followup.model.ReporterQuestion;
import dk.dpsd.followup.store.FollowUpStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes the reporter's answer into the case (R-ASK-06), once; whose it may be, those who call this have found out. */
@Dependent
class AnswerIntake {

    private static final Scope ANSWERING = Scope.task(SystemTask.TAKE_ANSWER);
    private static final String REPORTER = "rapportør";

    @Inject
    CaseStore cases;

    @Inject
    FollowUpStore store;

    @Inject
    FollowUpNews news;

    @Inject
    Writers writers;

    @Inject
    Visitors visitors;

    @Inject
    Clock clock;

    @Inject
    Event<TellsPeople> mail;

    /** The words of a question that can still be answered. */
    Optional<OpenQuestion> open(ReporterQuestion question) {
        Instant now = Clocks.now(clock);
        boolean answerable = question.isOpen(now)
                && cases.open(ANSWERING, question.caseId())
                        .filter(incident -> incident.state().isOpen())
                        .isPresent();
        return answerable
                ? store.entry(question.caseId(), question.entryId())
                        .map(entry -> new OpenQuestion(question.id(), entry.text(), question.askedAt()))
                : Optional.empty();
    }

    /** The case is locked first, as everybody does who changes it: its closing waits, or has taken the question along. */
    AnswerOutcome take(ReporterQuestion found, String typed) {
        String text = PlainText.of(typed);
        if (text == null) {
            return AnswerOutcome.EMPTY;
        }
        if (text.length() > FollowUpEntry.LONGEST) {
            return AnswerOutcome.TOO_LONG;
        }
        Optional<IncidentCase> incident = cases.open(ANSWERING, found.caseId())
                .flatMap(open -> cases.lock(ANSWERING, open.publicId()))
                .filter(open -> open.state().isOpen());
        Optional<ReporterQuestion> question = store.lock(found.id());
        if (incident.isEmpty() || question.isEmpty()) {
            return AnswerOutcome.GONE;
        }
        if (!question.get().isOpen(Clocks.now(clock))) {
            return isThere(question.get(), text) ? AnswerOutcome.RECEIVED : AnswerOutcome.GONE;
        }
        // An employee who is logged in answers as anonymously as anybody (R-LAW-01).
        return visitors.asVisitor(() -> {
            keep(incident.get(), question.get(), text);
            return AnswerOutcome.RECEIVED;
        });
    }

    /** The same words again: the button was pressed twice, or the page was loaded again. */
    private boolean isThere(ReporterQuestion question, String text) {
        return Optional.ofNullable(question.answerId())
                .flatMap(id -> store.entry(question.caseId(), id))
                .filter(answer -> answer.text().equals(text))
                .isPresent();
    }

    private void keep(IncidentCase incident, ReporterQuestion question, String text) {
        var answer = new FollowUpEntry(incident.id(), EntryKind.ANSWER, text, null, REPORTER, Clocks.now(clock));
        store.add(answer);
        question.answered(answer);
        store.flush();
        news.tell(incident, "questionAnswered", EntryKind.ANSWER, null, text);
        writers.addressee(incident.handler())
                .ifPresent(handler ->
                        mail.fire(new AnswerCame(incident.id(), incident.publicId(), incident.caseNumber(), handler)));
    }
}
