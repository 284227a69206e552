package dk.dpsd.plans.web;

import dk.dpsd.casework.overview.Tick;
import dk.dpsd.plans.PlanLine;
import dk.dpsd.plans.Plans;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list "Planer" (R-PLAN-01, R-PLAN-02). The filter holds what somebody typed, and so is posted and never in the
 * address. The ticks are read from the request; which of them name a plan of the caller's, the session bean says.
 */
@Named
@RequestScoped
public class PlansView {

    private static final String OTHERS = "andre";

    @Inject
    Plans plans;

    @Inject
    PlanSentences sentences;

    @Inject
    FieldProblems problems;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private String which;
    private Long after;
    private String filter;
    private List<PlanLine> found;
    private String partly = "";

    /** The rows are asked for before anything else at a post, sooner than Faces has read what belongs to the address. */
    @PostConstruct
    void read() {
        which = request.getParameter("vis");
    }

    /** Who has no right to manage plans sees no page. */
    public void open() {
        found();
    }

    /** "Filtrer". */
    public void search() {
        after = null;
        found = null;
    }

    /** Kopi. */
    public void copy() {
        each("list.done.copied", tick -> plans.copy(tick.id(), copyName(tick.id())));
    }

    /** Aktiver. */
    public void activate() {
        each("list.done.activated", tick -> plans.activate(tick.id(), tick.version(), true));
    }

    /** Deaktiver. */
    public void deactivate() {
        each("list.done.deactivated", tick -> plans.activate(tick.id(), tick.version(), false));
    }

    /** Slet. */
    public void remove() {
        each("list.done.removed", tick -> plans.remove(tick.id(), tick.version()));
    }

    private String copyName(PublicId id) {
        return sentences.say("list.copy.name", plans.plan(id).form().words().name());
    }

    private void each(String done, Consumer<Tick> deed) {
        List<Tick> ticks = Optional.ofNullable(request.getParameterValues("ticked")).stream()
                .flatMap(Arrays::stream)
                .map(Tick::parse)
                .flatMap(Optional::stream)
                .distinct()
                .limit(Plans.PAGE)
                .toList();
        if (ticks.isEmpty()) {
            problems.say("ticks", sentences.say("list.noneTicked"));
            return;
        }
        var outcome = new TickedPlans(sentences::attempt).each(ticks, deed);
        String said = Stream.of(said(done, outcome.done()), said("list.gone", outcome.gone()))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
        if (outcome.refused()) {
            found = null;
            partly = said;
        } else {
            notices.say(said);
            Redirect.to(isOwn() ? "/planer" : "/planer?vis=" + OTHERS);
        }
    }

    private String said(String key, int plans) {
        return plans == 0 ? "" : sentences.say(key, plans);
    }

    /** What was done of a wish of which something else was refused; empty where nothing was. */
    public String getPartly() {
        return partly;
    }

    public List<PlanLine> getRows() {
        List<PlanLine> all = found();
        return all.size() > Plans.PAGE ? all.subList(0, Plans.PAGE) : all;
    }

    /** The plan behind which the next page begins, or null on the last one. */
    public Long getNext() {
        return found().size() > Plans.PAGE ? found.get(Plans.PAGE - 1).number() : null;
    }

    private List<PlanLine> found() {
        if (found == null) {
            found = plans.page(isOwn(), filter, Optional.ofNullable(after));
        }
        return found;
    }

    /** As a tick in the list names a plan. */
    public String tick(PlanLine row) {
        return new Tick(row.id(), row.version()).toString();
    }

    public boolean isOwn() {
        return !OTHERS.equals(which);
    }

    public String getWhich() {
        return isOwn() ? null : OTHERS;
    }

    public void setWhich(String which) {
        this.which = which;
    }

    public Long getAfter() {
        return after;
    }

    public void setAfter(Long after) {
        this.after = after;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }
}
