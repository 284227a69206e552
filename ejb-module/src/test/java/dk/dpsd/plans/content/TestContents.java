package dk.dpsd.plans.content;

import dk.dpsd.casework.store.CriteriaStore;

/** Reports for tests without a container. */
public final class TestContents {

    private TestContents() {}

    public static CaseList caseList(CriteriaStore cases) {
        var list = new CaseList();
        list.cases = cases;
        return list;
    }
}
