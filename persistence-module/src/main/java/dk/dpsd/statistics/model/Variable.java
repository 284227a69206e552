package dk.dpsd.statistics.model;

import java.util.Arrays;
import java.util.List;

/** What a report can divide cases by: a closed list. Each value of one is a row, a column or a line. */
public enum Variable {
    STATE(Kind.CODED),
    /** Samlet alvorlighedskategori. The scale stands in the value: values of two scales are never one. */
    SEVERITY(Kind.CODED),
    ACTUAL(Kind.CODED),
    POSSIBLE(Kind.CODED),
    MAIN_GROUP(Kind.TERM),
    PROBLEM(Kind.TERM),
    PROCESS(Kind.TERM),
    /** Ejer: the place at the top of the tree. */
    PLACE_1(Kind.PLACE),
    PLACE_2(Kind.PLACE),
    PLACE_3(Kind.PLACE),
    PLACE_4(Kind.PLACE),
    PLACE_5(Kind.PLACE),
    PLACE_6(Kind.PLACE),
    PLACE_7(Kind.PLACE),
    PLACE_8(Kind.PLACE),
    /** The very unit a case belongs to, however deep. */
    UNIT(Kind.PLACE),
    /** Stednavn, the private provider's: free text, writings that differ in capitals and blanks only are one. */
    PLACE_NAME(Kind.WORD),
    REPORTER(Kind.CODED),
    KIND(Kind.CODED),
    /** Område of a collective report. */
    AREA(Kind.TERM),
    DROP_REASON(Kind.CODED),
    /** How long it took until the case was ended, in whole spans of 24 hours. */
    TIME_TO_CLOSE(Kind.CODED),
    MONTH(Kind.TIME),
    QUARTER(Kind.TIME),
    WEEK(Kind.TIME),
    ATC_MAIN(Kind.SEVERAL),
    ATC_GROUP(Kind.SEVERAL),
    ROUTE(Kind.SEVERAL),
    FOCUS_AREA(Kind.SEVERAL),
    KEYWORD(Kind.SEVERAL);

    /** What sort of values it has. */
    public enum Kind {
        /** A closed list in a fixed order. */
        CODED,
        /** A code of a list that changes. */
        TERM,
        /** A unit of the register. */
        PLACE,
        /** What somebody typed. */
        WORD,
        /** Days together; those without a case are shown as 0. */
        TIME,
        /** A case may have several of them, so that the groups of one case overlap. */
        SEVERAL
    }

    private final Kind kind;

    Variable(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isTime() {
        return kind == Kind.TIME;
    }

    /** Whether one case can stand in several groups: then groups do not add up to the number of cases. */
    public boolean overlaps() {
        return kind == Kind.SEVERAL;
    }

    /** Whether its values were typed by people and may hold a name. */
    public boolean isFreeText() {
        return this == PLACE_NAME || this == ROUTE || this == KEYWORD;
    }

    /** The depth of a place, 1 for an owner. */
    public int depth() {
        if (kind != Kind.PLACE || this == UNIT) {
            throw new IllegalStateException(this + " has no depth");
        }
        return ordinal() - PLACE_1.ordinal() + 1;
    }

    public static List<Variable> times() {
        return Arrays.stream(values()).filter(Variable::isTime).toList();
    }
}
