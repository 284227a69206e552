package dk.dpsd.audit.search;

import dk.dpsd.audit.LogLine;
import dk.dpsd.audit.Standing;
import dk.dpsd.audit.model.FoundEntry;
import dk.dpsd.shared.model.PublicId;
import java.util.List;

/**
 * An entry that a search of the log found.
 *
 * @param actorId the account that did it, or null
 * @param standing the roles it had; none where none were written down
 * @param caseId the case it is about, or null
 * @param account the login of the account it is about, or null
 */
public record LogHit(
        LogLine line, Long actorId, List<Standing> standing, PublicId caseId, String caseNumber, String account) {

    static LogHit of(FoundEntry found) {
        var entry = found.stored().entry();
        return new LogHit(
                LogLine.of(found.stored()),
                entry.by().id(),
                Standing.read(entry.by().roles()).orElse(List.of()),
                found.caseId(),
                found.caseNumber(),
                found.account());
    }
}
