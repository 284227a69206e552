package dk.dpsd.national;

import dk.dpsd.national.model.AnonymousCase;
import dk.dpsd.national.model.NationalCase;
import dk.dpsd.national.model.register.RegisterFilter;
import dk.dpsd.national.store.NationalStore;
import dk.dpsd.national.store.RegisterStore;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

    /**
     * A page of the cases asked for, newest first.
     *
     * @param words what stands in a text of theirs; null or blank where nothing is searched for
     */
    @Requires(Action.READ_NATIONAL_REGISTER)
    public Page<NationalRow> page(RegisterFilter filter, String words, Optional<PageKey> after) {
        return Page.of(register.page(filter, PlainText.of(words), after), NationalRegister::key)
                .map(NationalRegister::row);
    }

    /** How many they are. */
    @Requires(Action.READ_NATIONAL_REGISTER)
    public Count count(RegisterFilter filter, String words) {
        return register.count(filter, PlainText.of(words));
    }

    /** Whether only the newest of them are looked through for words. */
    @Requires(Action.READ_NATIONAL_REGISTER)
    public boolean isMoreThanSearched(RegisterFilter filter) {
        return register.isMoreThanSearched(filter);
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
