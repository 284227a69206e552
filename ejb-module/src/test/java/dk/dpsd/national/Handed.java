package dk.dpsd.national;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.national.model.AnonymousCase;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Anonymised cases for tests; each word changes one thing of the plain one. */
public final class Handed {

    public PublicId id = new PublicId("q0Jt2y9bTn2lXwXyq9_C3-");
    public int version = 1;
    public CaseState outcome = CaseState.CLOSED;
    public LocalDate receivedOn = LocalDate.of(2026, 3, 1);
    public LocalDate occurredOn;
    public Long owner = 311000016009L;
    public String ownerName = "Jammerbugt Kommune";
    public Long unit = 937961000016000L;
    public String placeName;
    public ActualConsequence actual = ActualConsequence.MILD;
    public SeverityCategory severity = SeverityCategory.MILD_CONSEQUENCE;
    public int scale = 2;
    public String mainGroup;
    public String problem;
    public String process;
    public String headline = "Forkert dosis";
    public String description = "Borgeren fik dobbelt dosis.";
    public String causes;
    public String learning;
    public List<String> medicines = List.of();
    public AnonymousCase.Sheet sheet;

    public static Handed plain() {
        return new Handed();
    }

    /** One with everything that can be said of one incident. */
    public static Handed full() {
        var full = new Handed();
        full.occurredOn = LocalDate.of(2026, 2, 28);
        full.placeName = "Stuen ved haven";
        full.mainGroup = "MED";
        full.problem = "MED-P03";
        full.process = "MED-R01";
        full.causes = "Travlhed \"i weekenden\"\n& to lister.";
        full.learning = "Tæl to gange – æøå 😀";
        full.medicines = List.of("N02BE01", "A10", "N02BE01");
        return full;
    }

    /** A collective report. */
    public static Handed collective() {
        var collective = new Handed();
        collective.sheet =
                new AnonymousCase.Sheet("FALD", YearMonth.of(2026, 2), Map.of("FALD-SENG", 3, "FALD-BAD", 2));
        return collective;
    }

    /** One without a unit, and of which next to nothing is known. */
    public static Handed scarce() {
        var scarce = new Handed();
        scarce.owner = null;
        scarce.ownerName = null;
        scarce.unit = null;
        scarce.actual = null;
        scarce.outcome = CaseState.REJECTED;
        return scarce;
    }

    public AnonymousCase get() {
        return new AnonymousCase(
                id,
                version,
                "2026-000020-0",
                outcome,
                receivedOn,
                occurredOn,
                owner,
                ownerName,
                unit,
                unit == null ? null : "Jammerbugt Kommune › Hjemmesygeplejen",
                placeName,
                actual,
                severity,
                scale,
                mainGroup,
                problem,
                process,
                headline,
                description,
                causes,
                learning,
                medicines,
                sheet);
    }
}
