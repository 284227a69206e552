package dk.dpsd.national.mapping;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.access.RoleHolders;
import dk.dpsd.access.Roles;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.casework.Places;
import dk.dpsd.national.FieldFaults;
import dk.dpsd.national.model.mapping.MappingError;
import dk.dpsd.national.store.MappingErrorStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorCode;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Keeps;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fejl i mapninger (R-SU-02): only regional risk managers report them, known by the role that only regions have; the
 * operator answers. A report is seen by whoever made it and by the operator.
 */
@Stateless
@Keeps(
        value = {"MappingError.text", "MappingError.answer"},
        because = "about codes and units, of no case; what certainly names somebody is refused")
public class MappingErrors {

    /** How many a page has. */
    public static final int LINES = 25;

    private static final int LONGEST_CODE = 40;

    /** Nothing of anybody's belongs here. */
    private static final Set<Kind> NOBODY = Set.of();

    @Inject
    MappingErrorStore store;

    @Inject
    RoleHolders holders;

    @Inject
    Roles roles;

    @Inject
    SebStore seb;

    @Inject
    LiveTree tree;

    @Inject
    Places places;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> log;

    @Inject
    Event<TellsPeople> mail;

    /** The caller's own reports, the newest first, behind a number. */
    @Requires(Action.REPORT_MAPPING_ERROR)
    public List<MappingLine> own(long before) {
        region();
        return store.of(user.requireId(), before, LINES).stream()
                .map(MappingLine::of)
                .toList();
    }

    /**
     * Reports an error to the operator.
     *
     * @param unit SOR code of the unit it is about, as it was typed, or null
     * @param term code of the classification it is about, or null
     * @return its number
     * @throws RefusedException {@link FieldFaults#KEY} with all that is wrong: {@code text.missing}, {@code text.long}, {@code
     *     text.person} or {@code mapping.unit}
     */
    @Requires(Action.REPORT_MAPPING_ERROR)
    public long report(String unit, String term, String text) {
        SorUnit region = region();
        var faults = new FieldFaults();
        String said = faults.needed("text", text, MappingError.LONGEST, NOBODY);
        Optional<Long> code = SorCode.parse(unit).map(SorCode::value);
        String name = code.flatMap(places::named).map(Places.Named::name).orElse(null);
        if (PlainText.of(unit) != null && name == null) {
            faults.add("unit", "mapping.unit");
        }
        String termCode = faults.text("code", term, LONGEST_CODE, NOBODY);
        faults.refuse();
        var what = new MappingError.What(code.orElse(null), name, termCode, said);
        var error = new MappingError(user.requireId(), region.code(), region.name(), what, Clocks.now(clock));
        store.add(error);
        log.fire(deed("mappingErrorReported", error));
        mail.fire(new MappingErrorReported(error.id(), operators()));
        return error.id();
    }

    /** Those in a state, for the operator, the newest first, behind a number. */
    @Requires(Action.ANSWER_MAPPING_ERROR)
    public List<MappingLine> in(MappingError.State state, long before) {
        return store.in(state, before, LINES).stream().map(MappingLine::of).toList();
    }

    /** How many wait for an answer. */
    @Requires(Action.ANSWER_MAPPING_ERROR)
    public Count open() {
        return store.count(MappingError.State.NEW);
    }

    @Requires(Action.ANSWER_MAPPING_ERROR)
    public MappingLine read(long number) {
        return store.find(number).map(MappingLine::of).orElseThrow(NotThereException::new);
    }

    /**
     * Answers whoever reported it.
     *
     * @throws RefusedException {@code mapping.changed} where somebody else answered meanwhile, or {@link FieldFaults#KEY}
     */
    @Requires(Action.ANSWER_MAPPING_ERROR)
    public void answer(long number, int version, String text) {
        MappingError error = store.find(number).orElseThrow(NotThereException::new);
        if (error.version() != version) {
            throw new RefusedException("mapping.changed");
        }
        var faults = new FieldFaults();
        String said = faults.needed("answer", text, MappingError.LONGEST, NOBODY);
        faults.refuse();
        error.answer(said, user.name(), Clocks.now(clock));
        log.fire(deed("mappingErrorAnswered", error));
        addressees(Set.of(error.reporter())).forEach(to -> mail.fire(new MappingErrorAnswered(number, to)));
    }

    /** Whoever is no risk manager of a region finds nothing here, whatever role reached her. */
    private SorUnit region() {
        return holders.of(List.of(user.requireId())).stream()
                .filter(role -> role.role() == Role.REGION_OPEN_CASES && role.unit() != null)
                .flatMap(role -> tree.current().path(role.unit()).stream().limit(1))
                .flatMap(owner -> tree.current().unit(owner).stream())
                .filter(owner -> owner.ownerKind() == OwnerKind.REGION)
                .findFirst()
                .orElseThrow(NotThereException::new);
    }

    private List<Addressee> operators() {
        return addressees(roles.holdersOf(Role.NATIONAL_OPERATOR).stream()
                .map(EffectiveRole::userId)
                .collect(Collectors.toSet()));
    }

    private List<Addressee> addressees(Collection<Long> accounts) {
        return seb.users(accounts).stream()
                .map(one -> new Addressee(one.name(), one.email()))
                .toList();
    }

    private static RecordsDeed deed(String deed, MappingError error) {
        return new RecordsDeed(
                null, null, deed, List.of(new FieldChange("number", Sensitivity.HARMLESS, null, "M-" + error.id())));
    }
}
