package dk.dpsd.plans.content;

import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.store.ClassificationStore;
import dk.dpsd.casework.store.CriteriaStore;
import dk.dpsd.casework.store.FocusAreaStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.statistics.run.ConditionNames;
import dk.dpsd.statistics.run.GroupNames;
import jakarta.persistence.EntityManager;

/** Reports for tests without a container. */
public final class TestContents {

    private TestContents() {}

    public static CaseList caseList(CriteriaStore cases) {
        var list = new CaseList();
        list.cases = cases;
        return list;
    }

    public static PlanConditions conditions(EntityManager em, LiveTree tree) {
        var areas = new CollectiveAreas();
        var names = new GroupNames(new ClassificationStore(em), areas, tree);
        var conditions = new ConditionNames(names, areas, new FocusAreaStore(em), new SebStore(em));
        return new PlanConditions(tree, conditions, names);
    }
}
