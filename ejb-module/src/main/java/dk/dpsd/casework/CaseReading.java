package dk.dpsd.casework;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.CaseView.Foot;
import dk.dpsd.casework.CaseView.Original;
import dk.dpsd.casework.form.CaseForm;
import dk.dpsd.casework.model.CaseTransitions;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.NinetyDayRule;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.casework.store.ScopeCover;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the picture of a case that one caller may see. */
@Dependent
class CaseReading {

    /** What a page asks for beside the verbs. */
    private static final Set<Action> FURTHER = EnumSet.of(
            Action.GRANT_ACCESS,
            Action.READ_ACCESS_LOG,
            Action.KEEP_DRAFT,
            Action.READ_DOCUMENT,
            Action.CHANGE_DOCUMENT,
            Action.SEND_SUMMARY,
            Action.SET_KEYWORDS,
            Action.SET_FOCUS_AREAS);

    @Inject
    Scopes scopes;

    @Inject
    CaseStore cases;

    @Inject
    ScopeCover cover;

    @Inject
    SebStore seb;

    @Inject
    Places places;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<Records> log;

    CaseView open(PublicId publicId) {
        Scope scope = scopes.of(Action.READ_CASE);
        IncidentCase incident = cases.open(scope, publicId).orElseThrow(NotThereException::new);
        CaseView view = view(scope, incident);
        user.id().ifPresent(account -> cover.handlerOpened(scope, incident.id(), account, Clocks.now(clock)));
        log.fire(Records.of(incident.id(), publicId, "opened"));
        return view;
    }

    Optional<CaseView> again(PublicId publicId) {
        Scope scope = scopes.of(Action.READ_CASE);
        return cases.open(scope, publicId).map(incident -> view(scope, incident));
    }

    private CaseView view(Scope scope, IncidentCase incident) {
        Report report = cases.report(scope, incident.publicId()).orElseThrow(NotThereException::new);
        Set<Action> actions = actions(incident);
        return new CaseView(
                incident.publicId(),
                incident.version(),
                incident.caseNumber(),
                incident.state(),
                incident.receivedAt(),
                NinetyDayRule.daysLeft(incident.receivedAt(), Clocks.today(clock)),
                incident.place().unit(),
                incident.place().unitName(),
                places.pathOf(incident.place()),
                incident.place().isPlaceUnknown(),
                incident.handler(),
                name(incident.handler()),
                form(incident, actions),
                seesReporter(actions) ? incident.identifiers().contactEmail() : null,
                original(report),
                foot(incident),
                verbs(incident, actions),
                actions,
                incident.incidents());
    }

    private static CaseForm form(IncidentCase incident, Set<Action> actions) {
        CaseForm form = CaseForm.of(incident);
        if (Collections.disjoint(actions, CaseView.NOTE_READERS)) {
            form.getWhat().setInternalNote(null);
        }
        return form;
    }

    /**
     * The reporter's contact is for receiver and handler with scope only (R-LAW-01, design 8): those who may move the
     * case. Never for who was only given access to it, whatever other role she has there.
     */
    private static boolean seesReporter(Set<Action> actions) {
        return actions.contains(Action.TRIAGE_CASE) || actions.contains(Action.MOVE_CASE);
    }

    private Set<Action> actions(IncidentCase incident) {
        List<Scope> asked = Stream.concat(Arrays.stream(Verb.values()).map(Verb::action), FURTHER.stream())
                .distinct()
                .map(scopes::of)
                .toList();
        return cover.covering(asked, incident.id());
    }

    private static Set<Verb> verbs(IncidentCase incident, Set<Action> actions) {
        Set<Verb> verbs = EnumSet.noneOf(Verb.class);
        for (Verb verb : Verb.values()) {
            boolean possible = CaseTransitions.target(incident.state(), verb).isPresent()
                    && incident.ending().endedAt() == null;
            if (possible && actions.contains(verb.action())) {
                verbs.add(verb);
            }
        }
        return verbs;
    }

    private Original original(Report report) {
        return new Original(
                report.reporterKind(),
                report.headline(),
                report.description(),
                report.unitName(),
                report.unitPath(),
                report.placeName(),
                report.severity().category(),
                report.details());
    }

    private Foot foot(IncidentCase incident) {
        var ending = incident.ending();
        return new Foot(
                ending.reason(),
                ending.comment(),
                name(ending.droppedBy()),
                ending.droppedAt(),
                ending.declaredName(),
                ending.declaredAt(),
                ending.endedAt(),
                ending.sentAt());
    }

    private String name(Long account) {
        return Optional.ofNullable(account)
                .flatMap(seb::user)
                .map(SebUser::name)
                .orElse(null);
    }
}
