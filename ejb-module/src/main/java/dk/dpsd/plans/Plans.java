package dk.dpsd.plans;

import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.CriteriaAddress;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.organisation.OrganisationRegister;
import dk.dpsd.plans.content.ContentCatalogue;
import dk.dpsd.plans.content.ContentChoice;
import dk.dpsd.plans.content.PlanConditions;
import dk.dpsd.plans.model.Plan;
import dk.dpsd.plans.model.PlanTerms;
import dk.dpsd.plans.model.PlanWords;
import dk.dpsd.plans.store.PlanStore;
import dk.dpsd.plans.store.PlanStore.Wanted;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Planer: the plans of the caller's units, her own and the others' (R-PLAN-01, R-PLAN-02). */
@Stateless
public class Plans {

    /** Rows of a page of the list. */
    public static final int PAGE = 25;

    /** Units that are offered in a list; more are looked up. */
    public static final int LISTED = 50;

    private static final int FORESEEN = 5;

    @Inject
    PlanStore store;

    @Inject
    PlanUnits units;

    @Inject
    OrganisationRegister register;

    @Inject
    PlanReach reach;

    @Inject
    PlanCheck check;

    @Inject
    PlanPictures pictures;

    @Inject
    PlanRecords records;

    @Inject
    ContentCatalogue contents;

    @Inject
    PlanConditions conditions;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** A unit a plan can be made for. */
    public record Place(long code, String name) implements Serializable {}

    /**
     * A page of plans and one row more where there are more.
     *
     * @param own the caller's own, or "Andre planer indenfor min lokation"
     * @param text part of a name, or a number; may be null
     */
    @Requires(Action.MANAGE_PLANS)
    public List<PlanLine> page(boolean own, String text, Optional<Long> after) {
        var wanted = new Wanted(user.requireId(), own, PlainText.of(text));
        return store.page(units.withPlans(), wanted, after, PAGE + 1).stream()
                .map(pictures::line)
                .toList();
    }

    /** What a search hands on in the address of a new plan. */
    @Requires(Action.MANAGE_PLANS)
    public PlanAsked asked(Map<String, List<String>> parameters) {
        CriteriaAddress.Read read = conditions.read(parameters);
        CaseCriteria kept = PlanConditions.withoutDays(read.criteria());
        Long unit = kept.places().stream()
                .map(PlaceWanted::unit)
                .filter(one -> kept.places().size() == 1 && units.cover(one))
                .findFirst()
                .orElse(null);
        String fault = read.refused().isEmpty() ? PlanConditions.fault(kept) : "criteria.wrong";
        return new PlanAsked(
                CriteriaAddress.query(kept),
                conditions.named(kept),
                unit,
                unit == null ? null : units.name(unit).orElse(null),
                !kept.equals(read.criteria()),
                fault);
    }

    /** One plan for its editor. */
    @Requires(Action.MANAGE_PLANS)
    public PlanSheet plan(PublicId id) {
        return pictures.sheet(reach.plan(id));
    }

    /** Tilføj. */
    @Requires(Action.MANAGE_PLANS)
    public PublicId add(PlanForm form) {
        Plan plan = store.add(new Plan(user.requireId(), check.terms(form, Set.of()), change("planAdded")));
        records.tell(plan, "planAdded");
        return plan.publicId();
    }

    /** Ændre: on the version that was shown. */
    @Requires(Action.MANAGE_PLANS)
    public void edit(PublicId id, int version, PlanForm form) {
        Plan plan = lock(id, version);
        PlanTerms before = plan.terms();
        plan.say(check.terms(form, before.recipients()), change("planChanged"));
        store.flush();
        records.tellChange(plan, before);
    }

    /** Kopi: the same terms, the caller's own, and not running until she lets it. */
    @Requires(Action.MANAGE_PLANS)
    public PublicId copy(PublicId id, String name) {
        PlanTerms from = reach.plan(id).terms();
        String called = name.length() > PlanWords.LONGEST_NAME ? name.substring(0, PlanWords.LONGEST_NAME) : name;
        var words = new PlanWords(called, from.words().message(), from.words().reason());
        var terms = new PlanTerms(from.unit(), words, from.recurrence(), from.content(), from.recipients());
        var plan = new Plan(user.requireId(), terms, change("planCopied"));
        plan.activate(false, change("planCopied"));
        store.add(plan);
        records.tell(plan, "planCopied");
        return plan.publicId();
    }

    /** Slet. */
    @Requires(Action.MANAGE_PLANS)
    public void remove(PublicId id, int version) {
        Plan plan = lock(id, version);
        records.tell(plan, "planRemoved");
        store.remove(plan);
    }

    /** Aktiver, Deaktiver. */
    @Requires(Action.MANAGE_PLANS)
    public void activate(PublicId id, int version, boolean on) {
        Plan plan = lock(id, version);
        String deed = on ? "planActivated" : "planDeactivated";
        plan.activate(on, change(deed));
        store.flush();
        records.tell(plan, deed);
    }

    /** The units the caller can make plans for, and one more than {@link #LISTED} where they are to be looked up. */
    @Requires(Action.MANAGE_PLANS)
    public List<Place> places() {
        return units.open(LISTED + 1).stream()
                .map(unit -> new Place(unit.code(), unit.name()))
                .toList();
    }

    /** Lokationsopslag: those of them whose name fits, each with what it lies under. */
    @Requires(Action.MANAGE_PLANS)
    public List<Place> findPlaces(String typed, int most) {
        String text = PlainText.of(typed);
        return text == null
                ? List.of()
                : register.findPlacesAmong(units.covered(), text, most).stream()
                        .map(hit -> new Place(
                                hit.code(), hit.path().isEmpty() ? hit.name() : hit.name() + " · " + hit.path()))
                        .toList();
    }

    /** What a plan of a unit can send. */
    @Requires(Action.MANAGE_PLANS)
    public List<ContentChoice> contents(long unit) {
        return units.cover(unit) ? contents.choices(unit) : List.of();
    }

    /** The next five runs of dates that are still being typed. */
    @Requires(Action.MANAGE_PLANS)
    public List<Instant> foresee(PlanForm.Dates dates) {
        return check.next(dates, FORESEEN);
    }

    private Plan lock(PublicId id, int version) {
        Plan plan = reach.lock(id);
        if (plan.version() != version) {
            LastChange last = plan.lastChange();
            throw new RefusedException("conflict", last.by(), last.at(), last.what());
        }
        return plan;
    }

    private LastChange change(String deed) {
        return new LastChange(user.name(), Clocks.now(clock), deed);
    }
}
