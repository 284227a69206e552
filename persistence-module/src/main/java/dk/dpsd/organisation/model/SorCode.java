package dk.dpsd.organisation.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a unit in the health organisation register (SOR-kode): a running number, the namespace 1000016, the
 * partition 00 and a check digit.
 */
public record SorCode(long value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,7}100001600[0-9]");
    private static final Pattern SPREADSHEET = Pattern.compile("=\"([^\"]*)\"");

    public SorCode {
        String digits = Long.toString(value);
        if (!FORM.matcher(digits).matches() || !Verhoeff.isValid(digits)) {
            throw new IllegalArgumentException("not a SOR code");
        }
    }

    /** Reads a code, also as {@code ="347801000016001"}, which the SOR2 extract writes so that spreadsheets keep it. */
    public static Optional<SorCode> parse(String text) {
        String digits = strip(text);
        return hasForm(digits) && Verhoeff.isValid(digits)
                ? Optional.of(new SorCode(Long.parseLong(digits)))
                : Optional.empty();
    }

    /** Whether the text looks like a code, its check digit aside. */
    public static boolean hasForm(String text) {
        return FORM.matcher(strip(text)).matches();
    }

    /** The text without the spreadsheet's wrapping and without surrounding blanks. */
    public static String strip(String text) {
        String bare = text == null ? "" : text.strip();
        if (!bare.startsWith("=")) {
            return bare;
        }
        var m = SPREADSHEET.matcher(bare);
        return m.matches() ? m.group(1).strip() : bare;
    }

    /** The code with this running number. */
    public static SorCode ofSequence(long sequence) {
        String digits = sequence + "100001600";
        return new SorCode(Long.parseLong(digits + Verhoeff.checkDigit(digits)));
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
