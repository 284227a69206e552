package dk.dpsd.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.tag.FocusArea;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.FocusAreaStore;
import dk.dpsd.casework.store.OpenCaseStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.Trees;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.search.SearchChoices.Choice;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

@DisplayName(
        "R-TAG-01, domain B.6: the search offers the people, mailboxes and focus areas of what one may find, and no others")
class SearchChoosingIT {

    private static final long REGION = Trees.code(1);
    private static final long NEIGHBOUR = Trees.code(2);
    private static final long HOSPITAL = Trees.code(3);

    private static final Hierarchy TREE = Trees.generation(1)
            .owner(1, OwnerKind.REGION)
            .owner(2, OwnerKind.REGION)
            .unit(3, 1)
            .tree();

    private long handler;
    private long neighbour;

    @BeforeEach
    void world(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from FocusArea a").executeUpdate();
            em.createQuery("delete from Report r").executeUpdate();
            em.createQuery("delete from IncidentCase c").executeUpdate();
            em.createQuery("delete from RoleAssignment a").executeUpdate();
            em.createQuery("delete from SebUser u").executeUpdate();
            var seb = new SebStore(em);
            handler = seb.add(new SebUser("a", "Anne", "a@demo.example", null)).id();
            neighbour = seb.add(new SebUser("b", "Bo", "b@demo.example", null)).id();
            var areas = new FocusAreaStore(em);
            areas.add(new FocusArea(REGION, "Sepsis", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1)));
            areas.add(new FocusArea(REGION, "Fald", LocalDate.of(2020, 1, 1), null));
            areas.add(new FocusArea(NEIGHBOUR, "Naboens", LocalDate.of(2020, 1, 1), null));
        });
        handled(db, List.of(REGION, HOSPITAL), HOSPITAL, handler);
        handled(db, List.of(NEIGHBOUR), NEIGHBOUR, neighbour);
    }

    private static void handled(TestDatabase db, List<Long> path, long mailbox, long by) {
        db.doInTransaction(em -> {
            IncidentCase incident = TestCases.received(path, mailbox, TestCases.RECEIVED_AT);
            incident.accept(by, TestCases.change("accepted"));
            new CaseStore(em).add(incident);
        });
    }

    @OnBothDatabases
    void eachChoosesByHerOwn(TestDatabase db) {
        SearchChoices hers = choices(db, HOSPITAL, 2);
        assertThat(hers.handlers()).containsExactly(new Choice(handler, "Anne"));
        assertThat(hers.mailboxes()).extracting(Choice::code).containsExactly(HOSPITAL);
        assertThat(hers.focusAreas()).extracting(Choice::name).containsExactly("Fald", "Sepsis");
        SearchChoices others = choices(db, NEIGHBOUR, 1);
        assertThat(others.handlers()).containsExactly(new Choice(neighbour, "Bo"));
        assertThat(others.mailboxes()).extracting(Choice::code).containsExactly(NEIGHBOUR);
        assertThat(others.focusAreas()).extracting(Choice::name).containsExactly("Naboens");
    }

    private static SearchChoices choices(TestDatabase db, long unit, int depth) {
        var tree = new LiveTree() {
            @Override
            public Hierarchy current() {
                return TREE;
            }
        };
        var scope = new Scope(
                Action.SEARCH_CASES,
                List.of(new Branch(new Reach.SubTree(unit, depth), EnumSet.allOf(CaseState.class))));
        return db.inTransaction(em ->
                new SearchChoosing(new OpenCaseStore(em), new SebStore(em), new FocusAreaStore(em), tree).of(scope));
    }
}
