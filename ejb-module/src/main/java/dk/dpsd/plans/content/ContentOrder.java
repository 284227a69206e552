package dk.dpsd.plans.content;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.shared.model.Scope;
import java.time.LocalDate;

/**
 * Whose report is made of what.
 *
 * @param scope what the recipient herself may reach
 * @param criteria the plan's unit with all below it, and the days; they narrow the scope
 * @param unit the plan's unit
 * @param span the days the report looks back on
 * @param personal whether what people wrote in the cases goes along
 * @param day the day it is made
 */
public record ContentOrder(Scope scope, CaseCriteria criteria, long unit, Days span, boolean personal, LocalDate day) {}
