package dk.dpsd.plans.content;

import java.util.List;

/** A kind of report that plans can send (Indhold), and how one is made. */
public interface PlanContents {

    /** The kind's key: a plan stores it, and the text bundle has its name. */
    String kind();

    /**
     * The reports of this kind that a plan of a unit can send.
     *
     * @param unit the SOR code of the plan's unit
     */
    List<ContentChoice> choices(long unit);

    /**
     * Makes a report.
     *
     * @param report which of the kind
     * @param order whose rights it is made with, of which cases, over which days
     * @throws ReportGone where there is no such report any more
     */
    PlanFile make(String report, ContentOrder order);
}
