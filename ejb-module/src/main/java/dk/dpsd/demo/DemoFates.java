package dk.dpsd.demo;

import dk.dpsd.access.ActingAs;
import dk.dpsd.anonymisation.Closing;
import dk.dpsd.anonymisation.model.Verdict;
import dk.dpsd.anonymisation.review.Choice;
import dk.dpsd.anonymisation.review.Piece;
import dk.dpsd.anonymisation.review.Reviewing;
import dk.dpsd.casework.CaseView;
import dk.dpsd.casework.Casework;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.reception.Reception;
import dk.dpsd.reporting.Receipt;
import dk.dpsd.shared.SystemClock;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;

/** What became of a reported case: each step by the person who would do it, at the time she would. */
@Dependent
class DemoFates {

    @Inject
    DemoInbox inbox;

    @Inject
    Reception reception;

    @Inject
    Casework casework;

    @Inject
    Closing closing;

    @Inject
    Reviewing reviewing;

    @Inject
    DemoFollowUp followUp;

    @Inject
    ActingAs acting;

    @Inject
    SystemClock time;

    @Inject
    Clock clock;

    void follow(Receipt receipt, Story story, DemoPlace place, Random random) {
        Instant received = receipt.receivedAt().plus(Duration.ofHours(4 + random.nextInt(110)));
        if (place.receiver() == null || received.isAfter(clock.instant())) {
            return;
        }
        Optional<PublicId> id = acting.person(place.receiver(), () -> inbox.find(receipt.number()));
        if (id.isPresent() && random.nextInt(12) == 0) {
            reject(id.get(), place, received, random);
        } else if (id.isPresent()) {
            work(id.get(), story, place, received, random);
        }
    }

    private void reject(PublicId id, DemoPlace place, Instant when, Random random) {
        DropReason reason = DropReason.values()[random.nextInt(DropReason.values().length)];
        as(place.receiver(), when, () -> {
            CaseView seen = casework.open(id);
            reception.reject(id, seen.version(), reason, "Opfylder ikke kriterierne for en utilsigtet hændelse.");
            return null;
        });
        Instant later = when.plus(Duration.ofDays(1 + random.nextInt(20)));
        if (later.isBefore(clock.instant()) && random.nextInt(5) > 0) {
            finish(id, place.receiver(), later);
        }
    }

    private void work(PublicId id, Story story, DemoPlace place, Instant accepted, Random random) {
        as(place.receiver(), accepted, () -> {
            CaseView seen = casework.open(id);
            reception.accept(id, seen.version(), seen.form(), chosen(id, place.handler()));
            return null;
        });
        Instant worked = accepted.plus(Duration.ofDays(2 + random.nextInt(40)));
        if (worked.isAfter(clock.instant())) {
            return;
        }
        as(place.handler(), worked, () -> write(id, story));
        Instant closed = worked.plus(Duration.ofDays(1 + random.nextInt(60)));
        if (closed.isBefore(clock.instant()) && random.nextInt(14) > 0) {
            finish(id, place.handler(), closed);
        } else {
            as(place.handler(), worked.plus(Duration.ofHours(1)), () -> note(id, story));
        }
    }

    private long chosen(PublicId id, String login) {
        return reception.choices(id).stream()
                .filter(choice -> choice.login().equals(login))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Void write(PublicId id, Story story) {
        CaseView seen = casework.open(id);
        CaseForm form = seen.form();
        form.getSeverity().setSeverityConfirmed(true);
        form.getClassification().setMainGroup(story.mainGroup());
        form.getClassification().setProblem(story.problem());
        form.getClassification().setProcess(story.process());
        form.getWhat().setCauses(story.causes());
        form.getWhat().setLearning(story.learning());
        casework.save(id, seen.version(), form);
        return null;
    }

    private Void note(PublicId id, Story story) {
        followUp.note(id, story);
        return null;
    }

    private void finish(PublicId id, String login, Instant when) {
        as(login, when, () -> {
            review(id);
            closing.declare(id, casework.again(id).orElseThrow().version());
            closing.close(id, casework.again(id).orElseThrow().version());
            return null;
        });
    }

    /** She covers all that was found, as somebody does who would rather cover a word too many. */
    private void review(PublicId id) {
        reviewing.maskSure(id);
        reviewing.again(id).texts().forEach(text -> text.pieces().stream()
                .filter(piece -> piece.state() == Piece.State.OPEN)
                .forEach(piece -> reviewing.decide(
                        id,
                        new Choice(text.digest(), piece.start(), piece.end(), piece.state()),
                        Verdict.MASK,
                        false)));
    }

    private void as(String login, Instant when, Callable<Void> deed) {
        time.at(when, () -> acting.person(login, deed));
    }
}
