package dk.dpsd.deadline;

import dk.dpsd.access.Scopes;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.CaseNumber;
import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.Identifiers;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.Occurrence;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.SeverityAssessment;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.Trees;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Cases of a municipality, another one and a region, each brought where it is by its own verbs. */
public final class DeadlineWorld {

    public static final long MUNICIPALITY = Trees.code(1);
    public static final long HOME_CARE = Trees.code(2);
    public static final long NEIGHBOUR = Trees.code(3);
    public static final long REGION = Trees.code(4);

    public static final Hierarchy TREE = Trees.generation(1)
            .owner(1, OwnerKind.KOMMUNE, "29189439")
            .unit(2, 1)
            .owner(3, OwnerKind.KOMMUNE, "29189440")
            .owner(4, OwnerKind.REGION, "29190941")
            .tree();

    private static final List<String> TABLES = List.of(
            "casework_provider_alias",
            "casework_provider",
            "deadline_round",
            "deadline_reminder",
            "deadline_late",
            "seb_superuser",
            "casework_case",
            "seb_assignment",
            "seb_user");

    private final EntityManager em;

    public DeadlineWorld(EntityManager em) {
        this.em = em;
    }

    public static void empty(TestDatabase db) {
        db.doInTransaction(em -> TABLES.forEach(
                table -> em.createNativeQuery("delete from " + table).executeUpdate()));
    }

    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Clocks.COPENHAGEN).toInstant();
    }

    public static Clock morning(LocalDate day) {
        return Clock.fixed(day.atTime(7, 0).atZone(Clocks.COPENHAGEN).toInstant(), ZoneOffset.UTC);
    }

    private static LastChange on(LocalDate day) {
        return new LastChange("Sagsbehandler", noon(day), "changed");
    }

    public long person(String login) {
        return new SebStore(em)
                .add(new SebUser(login, login, login + "@demo.example", null))
                .id();
    }

    /** As it was reported, with its number. */
    public IncidentCase received(LocalDate day, String placeName, long... path) {
        List<Long> units = java.util.Arrays.stream(path).boxed().toList();
        var report = new Report.Submitted(
                ReporterKind.STAFF,
                "Fald",
                "Borgeren faldt.",
                new CasePlace(units, "Enhed", placeName, placeName != null),
                "Enhed",
                new Occurrence(Precision.UNKNOWN, null, Precision.UNKNOWN, null),
                new SeverityAssessment(ActualConsequence.MILD, PossibleConsequence.MILD),
                new Identifiers(null, null, null),
                ReportDetails.none(),
                UUID.randomUUID().toString());
        var incident = new IncidentCase(report, on(day));
        incident.liesIn(units.get(0));
        new CaseStore(em).add(incident);
        em.flush();
        incident.numbered(CaseNumber.of(2026, incident.id()));
        return incident;
    }

    public IncidentCase handled(LocalDate day, String placeName, long handler, long... path) {
        IncidentCase incident = received(day, placeName, path);
        incident.accept(handler, on(day));
        return incident;
    }

    public static void close(IncidentCase incident, LocalDate day) {
        incident.declareAnonymised(TestCases.HANDLER, "Sagsbehandler", on(day));
        incident.close(TestCases.NOTHING_COVERED, on(day));
    }

    public static void reject(IncidentCase incident, LocalDate day) {
        incident.reject(DropReason.TEST, "Test", TestCases.HANDLER, on(day));
    }

    /** The register as it stands here. */
    public static LiveTree tree() {
        return new LiveTree() {
            @Override
            public Hierarchy current() {
                return TREE;
            }
        };
    }

    /** A caller whose scope is this one for whatever she does. */
    public static Scopes reaching(Scope scope, Clock clock) {
        return new Scopes(null, tree(), clock) {
            @Override
            public Scope of(Action action) {
                return scope;
            }
        };
    }
}
