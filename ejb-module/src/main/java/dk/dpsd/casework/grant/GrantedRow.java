package dk.dpsd.casework.grant;

import dk.dpsd.casework.CaseRow;
import dk.dpsd.shared.model.GrantLevel;
import java.time.LocalDate;

/**
 * A case somebody was given access to, as her list shows it.
 *
 * @param until the last valid day, or null for no end
 */
public record GrantedRow(CaseRow row, GrantLevel level, LocalDate until) {}
