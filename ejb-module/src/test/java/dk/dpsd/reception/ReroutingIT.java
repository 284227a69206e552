package dk.dpsd.reception;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.CallerContext;
import dk.dpsd.access.Roles;
import dk.dpsd.access.Scopes;
import dk.dpsd.access.SystemCalls;
import dk.dpsd.casework.CaseChanges;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.Trees;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;

/** a case without a mailbox is routed by itself as soon as somebody receives; design "The case": lost mailboxes. */
class ReroutingIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T11:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final long SERVED = Trees.code(1);
    private static final long DESERTED = Trees.code(2);
    private static final long BELOW = Trees.code(3);

    private static final Hierarchy TREE = Trees.generation(1)
            .owner(1, OwnerKind.KOMMUNE)
            .owner(2, OwnerKind.PRIVAT)
            .unit(3, 1)
            .tree();

    private final List<Object> fired = new ArrayList<>();

    @BeforeEach
    void empty(TestDatabase db) {
        fired.clear();
        db.doInTransaction(em -> {
            em.createQuery("delete from IncidentCase c").executeUpdate();
            em.createQuery("delete from RoleAssignment a").executeUpdate();
            em.createQuery("delete from SebUser u").executeUpdate();
        });
    }

    /** More cases than are looked at at a time wait for somebody who never comes; the newest must not wait for them. */
    @OnBothDatabases
    void thoseThatWaitInVainHoldNobodyUp(TestDatabase db) {
        db.doInTransaction(em -> {
            for (int i = 0; i < 230; i++) {
                add(em, DESERTED, null);
            }
            add(em, SERVED, null);
            receiver(em, SERVED, true);
        });
        db.doInTransaction(em -> rerouting(em).routeAgain());
        assertThat(mailboxes(db)).hasSize(231).containsOnlyOnce(SERVED).contains((Long) null);
        assertThat(fired).hasAtLeastOneElementOfType(CaseReachedMailbox.class);
    }

    /** The last receiver with sub-units went; who is left with "Kun denne enhed" keeps what is placed there. */
    @OnBothDatabases
    void casesLeaveAMailboxWhereNobodyReceivesThem(TestDatabase db) {
        db.doInTransaction(em -> {
            receiver(em, SERVED, false);
            for (int i = 0; i < 210; i++) {
                add(em, SERVED, SERVED);
            }
            add(em, BELOW, SERVED);
        });
        db.doInTransaction(em -> rerouting(em).routeAgain());
        assertThat(mailboxes(db)).hasSize(211).containsOnlyOnce((Long) null).contains(SERVED);
        assertThat(fired).hasAtLeastOneElementOfType(CaseWithoutMailbox.class);
    }

    /** A later receiver further down does not pull cases to herself (design "The case"). */
    @OnBothDatabases
    void aReceiverFurtherDownPullsNothing(TestDatabase db) {
        db.doInTransaction(em -> {
            receiver(em, SERVED, true);
            receiver(em, BELOW, true);
            add(em, BELOW, SERVED);
        });
        db.doInTransaction(em -> rerouting(em).routeAgain());
        assertThat(mailboxes(db)).containsExactly(SERVED);
        assertThat(fired).isEmpty();
    }

    private static void add(EntityManager em, long unit, Long mailbox) {
        new CaseStore(em).add(TestCases.received(TREE.path(unit), mailbox, TestCases.RECEIVED_AT));
    }

    private static void receiver(EntityManager em, long unit, boolean subUnits) {
        var seb = new SebStore(em);
        String login = "modtager." + unit;
        SebUser user = seb.add(new SebUser(login, login, login + "@demo.example", null));
        var row = new RoleAssignment(user.id(), Role.INITIAL_RECEIVER.sebName(), unit, subUnits, SINCE);
        row.delivered(CLOCK.instant());
        seb.add(row);
    }

    private static List<Long> mailboxes(TestDatabase db) {
        return db.inTransaction(em -> em.createQuery("select c from IncidentCase c", IncidentCase.class)
                .getResultStream()
                .map(c -> c.place().mailboxUnit())
                .toList());
    }

    private Rerouting rerouting(EntityManager em) {
        var cases = new CaseStore(em);
        var seb = new SebStore(em);
        var roles = new Roles(seb, CLOCK);
        var tree = new FixedTree();
        var user = new CallerContext();
        var changes = new CaseChanges(new Scopes(user, tree, CLOCK), cases, seb, user, CLOCK, event(), event());
        return new Rerouting(cases, changes, new Routing(roles, seb, tree, event()), roles, tree, new Directly());
    }

    @SuppressWarnings("unchecked")
    private <T> Event<T> event() {
        return (Event<T>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    if (!(arguments[0] instanceof Records)) {
                        fired.add(arguments[0]);
                    }
                    return null;
                });
    }

    private static final class FixedTree extends LiveTree {
        @Override
        public Hierarchy current() {
            return TREE;
        }
    }

    private static final class Directly extends SystemCalls {
        @Override
        public <T> T call(Callable<T> call) {
            try {
                return call.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
