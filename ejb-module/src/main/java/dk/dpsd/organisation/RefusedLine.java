package dk.dpsd.organisation;

import dk.dpsd.organisation.model.RefusedUnit;

/**
 * A refused row of an import report.
 *
 * @param reason a key of the text bundle
 * @param causeLine the line at fault: the row's own, or that of the refused ancestor that took it along
 */
public record RefusedLine(int line, String code, String name, String reason, int causeLine) {

    static RefusedLine of(RefusedUnit row) {
        return new RefusedLine(row.line(), row.code(), row.name(), row.reason(), row.causeLine());
    }
}
