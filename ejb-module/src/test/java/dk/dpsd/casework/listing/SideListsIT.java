package dk.dpsd.casework.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.Scopes;
import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.listing.ListKey;
import dk.dpsd.casework.model.listing.ListOrder;
import dk.dpsd.casework.model.listing.SideList;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.CriteriaStore;
import dk.dpsd.casework.store.SortedCaseStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.Trees;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.GrantLevel;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName(
        "R-UI-01, R-GRANT-03, X-04, X-16: the lists beside the tabs, by each of their keys, page by page, in two statements")
class SideListsIT {

    private static final long GRANTEE = 77;
    private static final long STRANGER = 78;
    private static final List<String> PLACES = List.of("Ølgod", "Aabenraa", "Ærø", "Brande");
    private static final Hierarchy TREE =
            Trees.generation(1).owner(1, OwnerKind.KOMMUNE).tree();

    private final List<Long> given = new ArrayList<>();
    private final List<Long> unrouted = new ArrayList<>();

    @BeforeEach
    void world(TestDatabase db) {
        given.clear();
        unrouted.clear();
        db.doInTransaction(em -> {
            em.createQuery("delete from CaseGrant g").executeUpdate();
            em.createQuery("delete from Report r").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
            for (int i = 0; i < Page.SIZE + 7; i++) {
                add(em, i);
            }
        });
    }

    private void add(EntityManager em, int i) {
        Instant at = TestCases.RECEIVED_AT.plusSeconds(60L * (i / 3));
        IncidentCase handled = incident(i, at);
        handled.liesIn(5L);
        handled.accept(TestCases.HANDLER, TestCases.change("accepted"));
        new CaseStore(em).add(handled);
        em.flush();
        long to = i == 4 ? STRANGER : GRANTEE;
        em.persist(new CaseGrant(handled.id(), to, GrantLevel.READ, null, 1, Instant.EPOCH));
        if (to == GRANTEE) {
            given.add(handled.id());
        }
        IncidentCase lost = incident(i, at);
        new CaseStore(em).add(lost);
        em.flush();
        unrouted.add(lost.id());
    }

    private static IncidentCase incident(int i, Instant at) {
        int place = i % PLACES.size();
        var incident = new IncidentCase(
                TestCases.report(List.of(1L, 10L + place)), new LastChange("rapportør", at, "reported"));
        incident.handOver(new CasePlace(List.of(1L, 10L + place), PLACES.get(place), null, false), change(at));
        incident.numbered("2026-000020-0");
        return incident;
    }

    private static LastChange change(Instant at) {
        return new LastChange("modtager", at, "handedOver");
    }

    @OnBothDatabases
    void byEachKeyEveryCaseOnceAndNobodyElses(TestDatabase db) {
        for (ListOrder order :
                List.of(ListOrder.NEWEST, ListOrder.OLDEST, ListOrder.PLACE, ListOrder.PLACE_BACKWARDS)) {
            assertThat(ids(walk(db, SideList.GRANTED, order)))
                    .as(order + " of hers")
                    .containsExactlyInAnyOrderElementsOf(given);
            assertThat(ids(walk(db, SideList.UNROUTED, order)))
                    .as(order + " without mailbox")
                    .containsExactlyInAnyOrderElementsOf(unrouted);
        }
        List<IncidentCase> newest = walk(db, SideList.GRANTED, ListOrder.NEWEST);
        assertThat(walk(db, SideList.GRANTED, ListOrder.OLDEST))
                .extracting(IncidentCase::id)
                .containsExactlyElementsOf(reversed(ids(newest)));
        assertThat(newest)
                .extracting(IncidentCase::receivedAt)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(walk(db, SideList.GRANTED, ListOrder.PLACE).stream()
                        .map(one -> one.place().unitName())
                        .distinct())
                .as("by the Danish alphabet")
                .containsExactly("Brande", "Ærø", "Ølgod", "Aabenraa");
    }

    /** Design 13: however long the list and by whatever key. */
    @OnBothDatabases
    void aPageTakesTwoStatements(TestDatabase db) {
        for (ListOrder order : List.of(ListOrder.NEWEST, ListOrder.PLACE)) {
            for (SideList list : List.of(SideList.GRANTED, SideList.UNROUTED)) {
                db.doInTransaction(em -> {
                    CaseListing listing = listing(em);
                    assertThat(db.statementsOf(() ->
                                    listing.page(list, new ListQuestion(order, CaseCriteria.ALL, Optional.empty()))))
                            .as(list + " " + order)
                            .hasSize(2);
                });
            }
        }
    }

    private static List<IncidentCase> walk(TestDatabase db, SideList list, ListOrder order) {
        return db.inTransaction(em -> {
            List<IncidentCase> all = new ArrayList<>();
            Optional<ListKey> after = Optional.empty();
            do {
                var page = listing(em).page(list, new ListQuestion(order, CaseCriteria.ALL, after));
                all.addAll(page.rows());
                assertThat(page.count().value()).isGreaterThan(Page.SIZE);
                after = page.next().flatMap(key -> ListKey.parse(key.toString()));
            } while (after.isPresent());
            return all;
        });
    }

    private static List<Long> ids(List<IncidentCase> cases) {
        return cases.stream().map(IncidentCase::id).toList();
    }

    private static List<Long> reversed(List<Long> ids) {
        List<Long> turned = new ArrayList<>(ids);
        Collections.reverse(turned);
        return turned;
    }

    private static CaseListing listing(EntityManager em) {
        var tree = new LiveTree() {
            @Override
            public Hierarchy current() {
                return TREE;
            }
        };
        return new CaseListing(new Hers(), new CriteriaStore(em), new SortedCaseStore(em), new SebStore(em), tree);
    }

    /** What she was given, and the operator's queue. */
    private static final class Hers extends Scopes {

        private Hers() {
            super(null, null, null);
        }

        @Override
        public Scope of(Action action) {
            Reach reach = action == Action.LIST_GRANTED_CASES
                    ? new Reach.Granted(GRANTEE, EnumSet.allOf(GrantLevel.class), LocalDate.of(2026, 3, 1))
                    : new Reach.Unrouted();
            return new Scope(action, List.of(new Branch(reach, EnumSet.of(CaseState.RECEIVED, CaseState.IN_PROGRESS))));
        }
    }
}
