package dk.dpsd.access;

import dk.dpsd.seb.SebAdministrators;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.AdministratorStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Tells user administration who its administrators are: as everywhere, by the roles that count. */
@Dependent
public class HoldersOfSeb implements SebAdministrators {

    private final AdministratorStore rows;
    private final SebStore seb;
    private final Clock clock;

    @Inject
    public HoldersOfSeb(AdministratorStore rows, SebStore seb, Clock clock) {
        this.rows = rows;
        this.seb = seb;
        this.clock = clock;
    }

    @Override
    public List<SebUser> of(String cvr) {
        var held = rows.rowsOfHolders(cvr, Role.SEB_ADMINISTRATOR.sebName(), Clocks.today(clock));
        return seb.users(RoleRows.effective(held).stream()
                .filter(role -> role.role() == Role.SEB_ADMINISTRATOR)
                .map(EffectiveRole::userId)
                .distinct()
                .toList());
    }
}
