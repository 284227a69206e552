package dk.dpsd.casework.model.criteria;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.shared.model.CaseState;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What cases can be chosen by that is a code and never free text, so that it may stand in an address (design 13). Each
 * takes values of one form only; {@link #NOT_SAID} asks for cases that say nothing there, where that can be.
 */
public enum Coded {
    STATE("tilstand", CaseState.class),
    SEVERITY("alvorlighed", SeverityCategory.class),
    ACTUAL("faktisk", ActualConsequence.class),
    POSSIBLE("mulig", PossibleConsequence.class),
    SCALE("skala", "[12]", false),
    MAIN_GROUP("hovedgruppe", Coded.TERM, true),
    PROBLEM("problem", Coded.TERM, true),
    PROCESS("proces", Coded.TERM, true),
    KIND("art", CaseKind.class),
    AREA("omraade", Coded.TERM, false),
    REPORTER("rapportoer", ReporterKind.class),
    DROP_REASON("grund", DropReason.class),
    FOCUS_AREA("fokus", Coded.NUMBER, false),
    ATC("atc", "[A-Z][A-Z0-9]{0,6}", true),
    HANDLER("behandler", Coded.NUMBER, true),
    MAILBOX("postkasse", Coded.NUMBER, true);

    /** The value that asks for cases that say nothing. */
    public static final String NOT_SAID = "-";

    private static final String TERM = "[A-Za-z0-9_.-]{1,40}";
    private static final String NUMBER = "[1-9][0-9]{0,17}";

    private final String parameter;
    private final Pattern form;
    private final boolean canBeMissing;
    private final Class<? extends Enum<?>> list;

    Coded(String parameter, Class<? extends Enum<?>> values) {
        this.parameter = parameter;
        this.list = values;
        this.form = Pattern.compile(String.join(
                "|", Arrays.stream(values.getEnumConstants()).map(Enum::name).toList()));
        this.canBeMissing = false;
    }

    Coded(String parameter, String form, boolean canBeMissing) {
        this.parameter = parameter;
        this.list = null;
        this.form = Pattern.compile(form);
        this.canBeMissing = canBeMissing;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    /** Whether it can ask for cases that say nothing. */
    public boolean canBeMissing() {
        return canBeMissing;
    }

    public boolean takes(String value) {
        return NOT_SAID.equals(value) ? canBeMissing : form.matcher(value).matches();
    }

    /** The closed list its values are of; empty where they are of none. */
    public Optional<Class<? extends Enum<?>>> listed() {
        return Optional.ofNullable(list);
    }

    public static Optional<Coded> named(String parameter) {
        return Arrays.stream(values())
                .filter(one -> one.parameter.equals(parameter))
                .findFirst();
    }
}
