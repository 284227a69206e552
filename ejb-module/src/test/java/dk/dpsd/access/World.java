package dk.dpsd.access;

import dk.dpsd.casework.model.ActualConsequence;
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
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.GrantLevel;
import dk.dpsd.shared.model.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A made-up world of one seed: a register before and after some moves, people with any roles at all, cases in any state. */
public final class World {

    /**
     * How much of everything a world has.
     *
     * @param knocks how many cases a person tries to open that she may, and that she may not
     */
    record Size(int units, int moves, int people, int rows, int cases, int knocks) {
        /** More cases than a page holds, so that lists are walked. */
        static final Size LARGE = new Size(40, 6, 10, 4, 60, 60);

        /** Small enough for thousands of worlds. */
        static final Size SMALL = new Size(12, 3, 2, 2, 6, 1);
    }

    private static final long UNKNOWN_UNIT = 900_000;
    private static final Instant BEGIN = Instant.parse("2026-03-01T08:00:00.000001Z");
    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    /** A case, the register it was reported and perhaps ended in, and who was given access to it. */
    record Known(IncidentCase incident, RandomTree reportedIn, List<Given> given) {}

    /** Access given to an account; without a last day it does not end. */
    record Given(long account, GrantLevel level, LocalDate lastDay) {}

    private final Size size;
    private final Random random;
    private final RandomTree live;
    private final Hierarchy hierarchy;
    private final List<RoleAssignment> rows = new ArrayList<>();
    private final List<Known> cases = new ArrayList<>();

    World(long seed) {
        this(seed, Size.LARGE);
    }

    World(long seed, Size size) {
        this.size = size;
        random = new Random(seed);
        RandomTree before = RandomTree.of(random, size.units());
        live = before.withMoves(random, size.moves());
        hierarchy = live.hierarchy();
        for (long account = 1; account <= size.people(); account++) {
            for (int i = random.nextInt(size.rows()); i >= 0; i--) {
                rows.add(anyRow(account));
            }
        }
        for (int i = 0; i < size.cases(); i++) {
            cases.add(anyCase(i % 3 == 0 ? live : before));
        }
        cases.forEach(known -> follow(known.incident()));
    }

    /** A row of a role somebody may have, in any spelling, on any unit, and now and then one that means nothing here. */
    RoleAssignment anyRow(long account) {
        int kind = random.nextInt(24);
        String name = kind == 23 ? "andetSystemsRolle" : common(kind).sebName();
        if (random.nextInt(4) == 0) {
            name = name.toUpperCase(Locale.ROOT);
        }
        Long unit = random.nextInt(30) == 0 ? (Long) UNKNOWN_UNIT : (Long) live.anyUnit(random);
        boolean nowhere = kind == 22 || random.nextInt(30) == 0;
        return new RoleAssignment(account, name, nowhere ? null : unit, random.nextBoolean(), SINCE);
    }

    private Role common(int kind) {
        if (kind < 7) {
            return Role.INITIAL_RECEIVER;
        }
        if (kind < 14) {
            return Role.CASE_HANDLER;
        }
        return kind == 22
                ? Role.NATIONAL_OPERATOR
                : kind < 16 ? Role.PRIVATE_PROVIDER : Role.values()[random.nextInt(Role.values().length)];
    }

    private Known anyCase(RandomTree tree) {
        List<Long> path = random.nextInt(10) == 0 ? List.of() : tree.path(tree.anyUnit(random));
        var place = new CasePlace(path, "Sted", null, path.isEmpty());
        var incident = new IncidentCase(report(place), change());
        incident.numbered("2026-000000-0");
        incident.liesIn(mailbox(path));
        live(incident, account(), account());
        return new Known(incident, tree, given());
    }

    /** Sometimes to somebody, at any level, ended yesterday, ending today or not at all. */
    private List<Given> given() {
        return random.longs(random.nextInt(3), 1, size.people() + 1)
                .distinct()
                .mapToObj(account -> new Given(account, level(), lastDay()))
                .toList();
    }

    private GrantLevel level() {
        return GrantLevel.values()[random.nextInt(GrantLevel.values().length)];
    }

    private LocalDate lastDay() {
        int days = random.nextInt(4) - 1;
        return days > 1 ? null : TODAY.plusDays(days);
    }

    /** Mostly where the rule brings it; sometimes where it lay before the people changed. */
    private Long mailbox(List<Long> path) {
        if (random.nextInt(6) == 0) {
            return live.anyUnit(random);
        }
        return ReferenceRouting.nearest("dpsInitialmodtager", path, rows)
                .map(ReferenceRouting.Post::unit)
                .orElse(null);
    }

    private void live(IncidentCase incident, long one, long other) {
        switch (random.nextInt(9)) {
            case 0, 1, 2 -> {
                // Nobody has touched it.
            }
            case 3, 4 -> incident.accept(one, change());
            case 5 -> {
                incident.accept(one, change());
                incident.declareAnonymised(one, "Navn", change());
                incident.close(TestCases.NOTHING_COVERED, change());
            }
            case 6 -> incident.reject(DropReason.TEST, "Testsag", one, change());
            case 7 -> {
                incident.accept(one, change());
                incident.delete(DropReason.DUPLICATE, "Dobbelt", other, change());
            }
            default -> {
                incident.reject(DropReason.TEST, "Testsag", one, change());
                incident.declareAnonymised(one, "Navn", change());
                incident.close(TestCases.NOTHING_COVERED, change());
            }
        }
    }

    private void follow(IncidentCase incident) {
        Long unit = incident.place().unit();
        if (unit != null) {
            incident.follow(live.path(unit));
        }
    }

    private long account() {
        return 1 + random.nextInt(size.people());
    }

    /** Few moments for many cases: lists have ties. */
    LastChange change() {
        return new LastChange("nogen", BEGIN.plusSeconds(random.nextInt(8)), "reported");
    }

    static Report.Submitted report(CasePlace place) {
        return new Report.Submitted(
                ReporterKind.STAFF,
                "Overskrift",
                "Hvad der skete",
                place,
                null,
                new Occurrence(Precision.UNKNOWN, null, Precision.UNKNOWN, null),
                new SeverityAssessment(ActualConsequence.MILD, PossibleConsequence.MILD),
                new Identifiers(null, null, null),
                ReportDetails.none(),
                "key");
    }

    Size size() {
        return size;
    }

    List<Known> cases() {
        return cases;
    }

    List<Long> people() {
        return rows.stream().map(RoleAssignment::userId).distinct().toList();
    }

    List<RoleAssignment> rows() {
        return rows;
    }

    RandomTree live() {
        return live;
    }

    Random random() {
        return random;
    }

    /** What the product computes from the rows. */
    Scope scope(long account, Action action, List<RoleAssignment> among) {
        var own = among.stream().filter(row -> row.userId() == account).toList();
        return Scopes.compute(action, RoleRows.effective(own), hierarchy, TODAY);
    }

    Scope scope(long account, Action action) {
        return scope(account, action, rows);
    }
}
