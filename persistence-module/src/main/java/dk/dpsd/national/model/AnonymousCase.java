package dk.dpsd.national.model;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is handed to the authority: everything of the case but who reported, who was hurt and who worked on it.
 *
 * @param version which document of the case this is; a higher one takes the place of a lower one
 * @param owner the SOR code of the owner (region, kommune ...) at the top; null where no unit is known
 * @param medicines the ATC codes of the medicine involved
 */
public record AnonymousCase(
        PublicId publicId,
        int version,
        String caseNumber,
        CaseState outcome,
        LocalDate receivedOn,
        LocalDate occurredOn,
        Long owner,
        String ownerName,
        Long unit,
        String unitPath,
        String placeName,
        ActualConsequence actual,
        SeverityCategory severity,
        int severityScale,
        String mainGroup,
        String problem,
        String process,
        String headline,
        String description,
        String causes,
        String learning,
        List<String> medicines,
        Sheet sheet) {

    public AnonymousCase {
        medicines = medicines.stream().distinct().sorted().toList();
    }

    /**
     * What a collective report has beside its texts; null for one incident.
     *
     * @param incidents by subtype; their sum is a number of incidents, never of cases
     */
    public record Sheet(String area, YearMonth month, Map<String, Integer> incidents) {
        public Sheet {
            incidents = Collections.unmodifiableMap(new TreeMap<>(incidents));
        }

        /** How many incidents the sheet stands for. */
        public int total() {
            return incidents.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
