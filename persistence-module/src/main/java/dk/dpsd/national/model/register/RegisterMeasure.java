package dk.dpsd.national.model.register;

import dk.dpsd.casework.model.CaseKind;

/** What is counted: cases of one incident, collective reports, or the incidents in them; never added up (domain B.5). */
public enum RegisterMeasure {
    CASES(CaseKind.SINGLE, "count(c)"),
    SHEETS(CaseKind.COLLECTIVE, "count(c)"),
    INCIDENTS(CaseKind.COLLECTIVE, "sum(c.incidents)");

    private final CaseKind kind;
    private final String expression;

    RegisterMeasure(CaseKind kind, String expression) {
        this.kind = kind;
        this.expression = expression;
    }

    public CaseKind kind() {
        return kind;
    }

    public String expression() {
        return expression;
    }
}
