package dk.dpsd.national;

import dk.dpsd.national.model.AnonymousCase;
import dk.dpsd.national.model.NationalCase;
import dk.dpsd.national.store.NationalStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.Keeps;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Clock;

/** The default channel: the authority's register lies in this installation, read-only for its readers. */
@Dependent
@Typed(OwnRegister.class)
@Keeps(
        value = {
            "NationalCase.placeName",
            "NationalCase.headline",
            "NationalCase.description",
            "NationalCase.causes",
            "NationalCase.learning"
        },
        because = "anonymised, and looked through once more before it came here (LastLook)")
public class OwnRegister implements AuthorityChannel {

    @Inject
    NationalStore register;

    @Inject
    Clock clock;

    @Override
    public void deliver(AnonymousCase handed) {
        register.take(new NationalCase(handed, Clocks.now(clock)));
    }
}
