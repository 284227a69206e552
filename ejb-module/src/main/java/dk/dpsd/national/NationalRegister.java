package dk.dpsd.national;

import dk.dpsd.national.model.AnonymousCase;
import dk.dpsd.national.model.NationalCase;
import dk.dpsd.national.store.NationalStore;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the authority reads: ended, anonymised cases and nothing else. */
@Stateless
public class NationalRegister {

    @Inject
    NationalStore store;

    @Requires(Action.READ_NATIONAL_REGISTER)
    public Page<NationalRow> page(Optional<PageKey> after) {
        return Page.of(store.newest(after), NationalRegister::key).map(NationalRegister::row);
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
