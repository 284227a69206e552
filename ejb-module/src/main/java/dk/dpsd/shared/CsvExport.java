package dk.dpsd.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as CSV for Danish spreadsheets: semicolons, UTF-8 with a mark at the start. A cell that a spreadsheet would
 * take for a formula gets an apostrophe before it, so that it is shown and not worked out.
 */
public final class CsvExport {

    private static final String MARK = "\uFEFF";
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Cc}\\p{Cf}\\p{Z}]*[=+\\-@|%＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(,\\d{1,10})?");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\";\\r\\n\\t']|^\\s|\\s$");

    private final StringBuilder text = new StringBuilder(MARK);

    public CsvExport(List<String> header) {
        row(header);
    }

    /** Adds a row; a missing value is an empty cell. */
    public CsvExport row(List<String> cells) {
        text.append(cells.stream().map(CsvExport::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        if (value == null) {
            return "";
        }
        String shown = isFormula(value) ? "'" + value : value;
        return NEEDS_QUOTES.matcher(shown).find() ? '"' + shown.replace("\"", "\"\"") + '"' : shown;
    }

    private static boolean isFormula(String value) {
        boolean control = !value.isEmpty() && (value.charAt(0) == '\t' || value.charAt(0) == '\r');
        return control
                || FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches();
    }
}
