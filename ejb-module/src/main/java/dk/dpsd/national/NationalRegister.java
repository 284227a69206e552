package dk.dpsd.national;

import dk.dpsd.national.model.AnonymousCase;
import dk.dpsd.national.model.NationalCase;
import dk.dpsd.national.model.register.RegisterFilter;
import dk.dpsd.national.store.NationalStore;
import dk.dpsd.national.store.RegisterStore;
import dk.dpsd.national.store.RegisterStore.Found;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.start.StartQuestion;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What the authority reads: ended, anonymised cases and nothing else. */
@Stateless
public class NationalRegister {

    /** So many cases are looked through for words. */
    public static final int SEARCHED = RegisterStore.SEARCHED;

    @Inject
    NationalStore store;

    @Inject
    RegisterStore register;

    @Inject
    Clock clock;

    /**
     * What the register answers.
     *
     * @param page a page of the cases asked for, newest first
     * @param count how many they are
     * @param isCut whether only the newest of them were looked through for words
     */
    public record Answer(Page<NationalRow> page, Count count, boolean isCut) {}

    /** @param words what stands in a text of theirs; null or blank where nothing is searched for */
    @Requires(Action.READ_NATIONAL_REGISTER)
    public Answer ask(RegisterFilter filter, String words, Optional<PageKey> after) {
        Found found = register.find(filter, PlainText.of(words), after);
        return new Answer(
                Page.of(found.rows(), NationalRegister::key).map(NationalRegister::row), found.count(), found.isCut());
    }

    /** How many cases came in lately. */
    @Requires(Action.READ_NATIONAL_REGISTER)
    public Count arrivedLately() {
        return register.arrivedSince(Clocks.startOfLast(StartQuestion.DAYS, clock));
    }

    private static PageKey key(NationalCase last) {
        return new PageKey(last.arrivedAt(), last.id());
    }

    private static NationalRow row(NationalCase arrived) {
        AnonymousCase c = arrived.withoutSheet();
        return new NationalRow(
                c.publicId(),
                c.caseNumber(),
                c.outcome(),
                c.headline(),
                c.unitPath(),
                c.severity(),
                c.severityScale(),
                c.receivedOn(),
                arrived.arrivedAt(),
                arrived.incidents());
    }

    /**
     * One case.
     *
     * @throws NotThereException where the register has none of that id
     */
    @Requires(Action.READ_NATIONAL_REGISTER)
    public AnonymousCase read(PublicId publicId) {
        return store.find(publicId).map(NationalCase::content).orElseThrow(NotThereException::new);
    }
}
