package dk.dpsd.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.reception.WhatIf;
import dk.dpsd.seb.Consequences;
import dk.dpsd.seb.Consequences.Elsewhere;
import dk.dpsd.seb.Consequences.LookupChange;
import dk.dpsd.seb.Consequences.MailboxChange;
import dk.dpsd.seb.Consequences.Receives;
import dk.dpsd.seb.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What user administration foretells of a change of roles, in the demo world (R-ROUTE-01..03, R-ROUTE-12, X-22). */
class DemoForesightTest {

    private static final long NEWCOMER = 1000;
    private static final Map<Long, Long> REPORTS = Map.of(
            DemoUnits.KAAS, 4L,
            DemoUnits.HJEMMESYGEPLEJEN, 7L,
            DemoUnits.GENOPTRAENINGEN, 2L,
            DemoUnits.JAMMERBUGT, 3L);

    private final Hierarchy tree = DemoRegister.read();
    private final List<EffectiveRole> everybody = everybody();

    private Consequences given(Role role, long unit, boolean subUnits) {
        return change(List.of(), List.of(new EffectiveRole(NEWCOMER, role, unit, subUnits)), everybody);
    }

    private Consequences change(List<EffectiveRole> before, List<EffectiveRole> after, List<EffectiveRole> others) {
        return new WhatIf(tree, others, before, after).consequences(REPORTS);
    }

    @Test
    void aFirstReceiverMakesAMailboxAndTakesItsReports() {
        var all = given(Role.INITIAL_RECEIVER, DemoUnits.KAAS, true);
        assertThat(all.mailboxes())
                .containsExactly(new MailboxChange(
                        "Plejecenter Kaas", Receives.NOTHING, Receives.OWN_AND_BELOW, "Jammerbugt Kommune"));
        assertThat(all.reports())
                .containsExactly(new Elsewhere("Plejecenter Kaas", 4, "Jammerbugt Kommune", "Plejecenter Kaas"));
        assertThat(all.movedReports()).isEqualTo(4);
        assertThat(all.lookups()).isEmpty();
    }

    @Test
    void aSecondReceiverChangesNothing() {
        assertThat(given(Role.INITIAL_RECEIVER, DemoUnits.HJEMMESYGEPLEJEN, true)
                        .isNothing())
                .isTrue();
    }

    @Test
    void theLastReceiverOfAMailboxLeavesItsReportsToTheNextOneUp() {
        long nurse = id("initialmodtager.hjemmesygeplejen");
        var own = everybody.stream().filter(role -> role.userId() == nurse).toList();
        var others = everybody.stream().filter(role -> role.userId() != nurse).toList();
        var all = change(own, List.of(), others);
        assertThat(all.mailboxes())
                .containsExactly(new MailboxChange(
                        "Hjemmesygeplejen Jammerbugt", Receives.OWN_AND_BELOW, Receives.NOTHING, "Jammerbugt Kommune"));
        assertThat(all.reports())
                .containsExactly(new Elsewhere(
                        "Hjemmesygeplejen Jammerbugt", 7, "Hjemmesygeplejen Jammerbugt", "Jammerbugt Kommune"));
    }

    /** Nobody receives above: what was received goes to "Uden postkasse". */
    @Test
    void withoutAnybodyAboveReportsLieWithoutMailbox() {
        var own = List.of(new EffectiveRole(NEWCOMER, Role.INITIAL_RECEIVER, DemoUnits.JAMMERBUGT, true));
        var all = change(own, List.of(), List.of());
        assertThat(all.mailboxes())
                .containsExactly(
                        new MailboxChange("Jammerbugt Kommune", Receives.OWN_AND_BELOW, Receives.NOTHING, null));
        assertThat(all.reports()).hasSize(4).allSatisfy(one -> assertThat(one.after())
                .isNull());
    }

    /** with "Kun denne enhed" only what is placed on that very unit comes. */
    @Test
    void aNarrowerReachIsSaidForWhatLiesBelow() {
        var wide = List.of(new EffectiveRole(NEWCOMER, Role.INITIAL_RECEIVER, DemoUnits.JAMMERBUGT, true));
        var narrow = List.of(new EffectiveRole(NEWCOMER, Role.INITIAL_RECEIVER, DemoUnits.JAMMERBUGT, false));
        var all = change(wide, narrow, List.of());
        assertThat(all.mailboxes())
                .containsExactly(new MailboxChange("Jammerbugt Kommune", Receives.OWN_AND_BELOW, Receives.OWN, null));
        assertThat(all.reports())
                .extracting(Elsewhere::unit)
                .containsExactly("Genoptræningen Jammerbugt", "Hjemmesygeplejen Jammerbugt", "Plejecenter Kaas");
    }

    /** R-ROUTE-12: the reach of a private provider decides in whose user lookup she appears, and nothing else. */
    @Test
    void aPrivateProviderAppearsInUserLookups() {
        var all = given(Role.PRIVATE_PROVIDER, DemoUnits.JAMMERBUGT, true);
        assertThat(all.lookups()).containsExactly(new LookupChange("Jammerbugt Kommune", true, true));
        assertThat(all.mailboxes()).isEmpty();
        assertThat(all.reports()).isEmpty();
    }

    private List<EffectiveRole> everybody() {
        List<EffectiveRole> roles = new ArrayList<>();
        for (var person : DemoPeople.people()) {
            person.roles()
                    .forEach(role ->
                            roles.add(new EffectiveRole(id(person.login()), role, person.unit(), person.subUnits())));
        }
        return roles;
    }

    private static long id(String login) {
        return DemoPeople.people().stream()
                .map(DemoPeople.Person::login)
                .toList()
                .indexOf(login);
    }
}
