package dk.dpsd.organisation.extract;

/**
 * A row that was refused.
 *
 * @param causeLine the line at fault: the row's own, or that of the refused ancestor that took it along
 */
public record Refusal(SorRow row, Reason reason, int causeLine) {

    /** Why; {@link #key()} is a key of the text bundle. */
    public enum Reason {
        SURPLUS_VALUES,
        CODE_FORM,
        CODE_CHECK_DIGIT,
        NAME_MISSING,
        VALUE_TOO_LONG,
        BAD_DATE,
        ENDS_BEFORE_START,
        DUPLICATE,
        ROOT_NOT_OWNER,
        PARENT_UNKNOWN,
        CYCLE,
        TOO_DEEP,
        PARENT_REFUSED;

        public String key() {
            var key = new StringBuilder("refused.");
            for (char c : name().toCharArray()) {
                key.append(c == '_' ? '-' : Character.toLowerCase(c));
            }
            return key.toString();
        }
    }
}
