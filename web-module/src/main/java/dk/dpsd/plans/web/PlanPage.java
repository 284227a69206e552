package dk.dpsd.plans.web;

import dk.dpsd.plans.PlanAsked;
import dk.dpsd.plans.PlanForm;
import dk.dpsd.plans.PlanRecipients;
import dk.dpsd.plans.PlanSheet;
import dk.dpsd.plans.Plans;
import dk.dpsd.plans.Plans.Place;
import dk.dpsd.plans.content.ContentChoice;
import dk.dpsd.plans.model.Every;
import dk.dpsd.plans.model.ReportPeriod;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The editor of a plan, new or there already. Kept between posts, because an edit is made on what was seen; a refusal
 * leaves all that was typed.
 */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Plans plans;

    @Inject
    PlanRecipients desk;

    @Inject
    PlanSentences sentences;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private String id;
    private PlanSheet seen;
    private ChosenUnit units = ChosenUnit.among(List.of());
    private final PlanInput input = new PlanInput();
    private DatesInput dates;
    private final ChosenRecipients recipients = new ChosenRecipients();
    private PlanNarrowing narrowing = PlanNarrowing.NONE;
    private String typed;

    /** "Tilføj", and "Lav en plan" of a search, whose codes stand in the address. */
    public void begin() {
        List<Place> places = plans.places();
        units = ChosenUnit.among(places);
        dates = new DatesInput(Clocks.today(clock).plusDays(1));
        input.setUnit(places.isEmpty() ? null : places.get(0).code());
        narrow(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }

    private void narrow(Map<String, String[]> address) {
        Map<String, List<String>> parameters = address.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
        PlanAsked asked = plans.asked(parameters);
        sentences.complain("criteria", asked.fault());
        if (!asked.criteria().isEmpty()) {
            narrowing = PlanNarrowing.of(asked, parameters.containsKey(PlanNarrowing.LEFT_OUT));
            input.narrow(asked);
            if (asked.unit() != null) {
                units.named(asked.place());
            }
        }
    }

    /** "Ændre". */
    public void open() {
        seen = plans.plan(PublicId.parse(id).orElseThrow(NotThereException::new));
        units = ChosenUnit.among(plans.places());
        units.named(seen.place());
        input.read(seen.form());
        dates = new DatesInput(seen.form().dates());
        recipients.take(seen.form().recipients());
        narrowing = new PlanNarrowing(seen.conditions());
        check();
    }

    /** "Fjern afgrænsningen". */
    public void widen() {
        input.widen();
        narrowing = PlanNarrowing.NONE;
    }

    /** "Gem". */
    public void save() {
        PlanForm form = input.form(dates.dates(), recipients.accounts());
        check();
        sentences.attempt(() -> {
            PublicId saved = seen == null ? plans.add(form) : changed(form);
            notices.say(sentences.say("plan.saved", form.words().name().strip()));
            Redirect.to("/planer/" + saved);
        });
    }

    private PublicId changed(PlanForm form) {
        plans.edit(seen.id(), seen.version(), form);
        return seen.id();
    }

    /** Something changed that decides who may receive. */
    public void check() {
        recipients.check(desk, input.getUnit(), input.isPersonal());
        recipients.forgetHits();
    }

    /** "Find" of the location. */
    public void findUnit() {
        units.find(plans);
    }

    public void pickUnit(long code) {
        units.pick(code).ifPresent(unit -> {
            input.setUnit(unit);
            check();
        });
    }

    /** "Find". */
    public void find() {
        recipients.find(desk, input.getUnit(), input.isPersonal(), typed);
    }

    public void add(long account) {
        recipients.add(account);
        check();
    }

    public void drop(long account) {
        recipients.drop(account);
        check();
    }

    /** The next five runs of what stands in the fields. */
    public List<Instant> getForeseen() {
        return plans.foresee(dates.dates());
    }

    public List<ContentChoice> getContents() {
        return input.getUnit() == null ? List.of() : plans.contents(input.getUnit());
    }

    public String contentName(ContentChoice choice) {
        return choice.name() == null
                ? sentences.say("content." + choice.kind() + "." + choice.report())
                : sentences.say("kind." + choice.kind()) + ": " + choice.name();
    }

    public Every[] getRhythms() {
        return Every.values();
    }

    public DayOfWeek[] getDaysOfWeek() {
        return DayOfWeek.values();
    }

    public ReportPeriod[] getPeriods() {
        return ReportPeriod.values();
    }

    public PlanSheet getSeen() {
        return seen;
    }

    public ChosenUnit getUnits() {
        return units;
    }

    public PlanInput getInput() {
        return input;
    }

    public DatesInput getDates() {
        return dates;
    }

    public ChosenRecipients getRecipients() {
        return recipients;
    }

    /** What the plan's list is narrowed by. */
    public PlanNarrowing getNarrowing() {
        return narrowing;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
