package dk.dpsd.plans.web;

import dk.dpsd.plans.PlanSheet;
import dk.dpsd.plans.Plans;
import dk.dpsd.plans.run.PlanRuns;
import dk.dpsd.plans.run.RunLine;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What a plan sent and did not send, and "Kør nu". */
@Named
@RequestScoped
public class PlanRunsView {

    @Inject
    Plans plans;

    @Inject
    PlanRuns runs;

    @Inject
    PlanSentences sentences;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String id;
    private Long after;
    private PlanSheet plan;
    private List<RunLine> found;

    /** The rows are asked for before anything else at a post, sooner than Faces has read the address. */
    @PostConstruct
    void read() {
        id = request.getParameter("id");
    }

    /** Whose plan it is not sees no page. */
    public void open() {
        getPlan();
    }

    /** "Kør nu". */
    public void run() {
        if (sentences.attempt(() -> runs.runNow(publicId()))) {
            notices.say(sentences.say("results.ran"));
            Redirect.to("/planer/" + publicId() + "/resultater");
        }
    }

    public PlanSheet getPlan() {
        if (plan == null) {
            plan = plans.plan(publicId());
        }
        return plan;
    }

    public List<RunLine> getRows() {
        List<RunLine> all = found();
        return all.size() > PlanRuns.PAGE ? all.subList(0, PlanRuns.PAGE) : all;
    }

    public Long getNext() {
        return found().size() > PlanRuns.PAGE ? found.get(PlanRuns.PAGE - 1).id() : null;
    }

    private List<RunLine> found() {
        if (found == null) {
            found = runs.results(publicId(), Optional.ofNullable(after));
        }
        return found;
    }

    private PublicId publicId() {
        return PublicId.parse(id).orElseThrow(NotThereException::new);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }
}
