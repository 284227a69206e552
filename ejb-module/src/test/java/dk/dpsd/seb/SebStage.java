package dk.dpsd.seb;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.Trees;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.NeutralisedStore;
import dk.dpsd.seb.store.OnboardingStore;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.store.SuperuserStore;
import dk.dpsd.seb.store.UserStore;
import dk.dpsd.seb.superuser.SuperuserWishes;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.RecordsDeed;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** User administration without a server: its beans on a real store, one municipality and one region. */
public final class SebStage {

    public static final String MUNICIPALITY = "29189439";
    public static final String REGION = "29190941";
    public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final long TOP = Trees.code(1);
    public static final Hierarchy TREE = Trees.generation(1)
            .owner(1, OwnerKind.KOMMUNE, MUNICIPALITY)
            .unit(2, 1)
            .owner(3, OwnerKind.REGION, REGION)
            .tree();

    public final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    public final List<Object> fired = new ArrayList<>();
    public final SebStore seb;
    public final UserStore users;
    public final LiveTree tree = new FixedTree();
    private final EntityManager em;
    private long caller;

    public SebStage(EntityManager em) {
        this.em = em;
        this.seb = new SebStore(em);
        this.users = new UserStore(em);
    }

    public SebStage as(long account) {
        caller = account;
        return this;
    }

    public long person(String login, String cvr) {
        return seb.add(new SebUser(login, login, login + "@demo.example", cvr)).id();
    }

    /** A delivered role from a year ago on. */
    public RoleAssignment arrived(long user, Role role) {
        var row = new RoleAssignment(user, role.sebName(), TOP, true, TODAY.minusYears(1));
        row.delivered(NOW);
        seb.add(row);
        return row;
    }

    UserEdits edits() {
        return new UserEdits(users, seb, new OwnSource(), new Home(user(), seb), clock, event());
    }

    UserAdministration administration() {
        var bean = new UserAdministration();
        bean.edits = edits();
        bean.users = users;
        bean.seb = seb;
        bean.source = new OwnSource();
        bean.superusers = wishes();
        bean.passwords = (account, password) -> fired.add("password of " + account);
        bean.tree = tree;
        bean.clock = clock;
        return bean;
    }

    RoleGiving giving() {
        var bean = new RoleGiving();
        bean.edits = edits();
        bean.users = users;
        bean.seb = seb;
        bean.providers = new OnboardingStore(em);
        bean.foresight = new RoleForesight(
                (account, before, after) -> new Consequences(List.of(), List.of(), List.of()), tree, clock);
        bean.tree = tree;
        bean.caller = user();
        bean.clock = clock;
        bean.changed = event();
        return bean;
    }

    public SuperuserWishes wishes() {
        return new SuperuserWishes(new SuperuserStore(em), tree, event());
    }

    public CombinationWatch watch() {
        return new CombinationWatch(seb, users, new NeutralisedStore(em), clock, event(), event());
    }

    Combinations combinations() {
        var bean = new Combinations();
        bean.edits = edits();
        bean.found = new NeutralisedStore(em);
        bean.seb = seb;
        bean.users = users;
        bean.clock = clock;
        return bean;
    }

    /** The log's entries, in order. */
    public List<String> deeds() {
        return fired.stream()
                .filter(RecordsDeed.class::isInstance)
                .map(deed -> ((RecordsDeed) deed).deed())
                .toList();
    }

    @SuppressWarnings("unchecked")
    public <T> Event<T> event() {
        return (Event<T>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    fired.add(arguments[0]);
                    return null;
                });
    }

    public CurrentUser user() {
        return new CurrentUser() {
            @Override
            public Optional<Long> id() {
                return Optional.of(caller);
            }

            @Override
            public String name() {
                return "somebody";
            }

            @Override
            public Optional<String> address() {
                return Optional.empty();
            }
        };
    }

    private static final class FixedTree extends LiveTree {
        @Override
        public Hierarchy current() {
            return TREE;
        }
    }

    private static final class OwnSource extends SebSource {
        private OwnSource() {
            source = "own";
        }
    }
}
