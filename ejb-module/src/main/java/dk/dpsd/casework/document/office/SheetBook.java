package dk.dpsd.casework.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the cells of a workbook refer to: texts several of them share, which of them are dates, and its sheets. */
final class SheetBook {

    private static final Pattern PARTS = Pattern.compile("xl/(sharedStrings|styles|workbook)\\.xml");

    /** A letter of a date in a format, outside what it writes as it is. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime FIRST_DAY_OF_APPLE = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final double LAST_DAY = 2_958_466;
    private static final double SECONDS = 86_400;

    private final List<String> shared = new ArrayList<>();
    private final Map<Integer, Boolean> formats = new HashMap<>();
    private final Set<Integer> dates = new TreeSet<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private LocalDateTime firstDay = FIRST_DAY;
    private int styles;
    private boolean inCellStyles;

    static boolean reads(String part) {
        return PARTS.matcher(part).matches();
    }

    void read(String part, byte[] content) throws IOException {
        if (part.endsWith("sharedStrings.xml")) {
            shared(content);
        } else {
            Xml.tags(content, part.endsWith("styles.xml") ? this::style : this::sheet);
        }
    }

    private void shared(byte[] content) throws IOException {
        try {
            XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(content));
            StringBuilder text = new StringBuilder();
            boolean inText = false;
            int sounds = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    sounds += xml.getLocalName().equals("rPh") ? 1 : 0;
                    inText = xml.getLocalName().equals("t") && sounds == 0;
                } else if (event == XMLStreamConstants.CHARACTERS && inText) {
                    text.append(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inText = false;
                    sounds -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals("si")) {
                        shared.add(text.toString());
                        text.setLength(0);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void style(Tag tag) {
        switch (tag.local) {
            case "numFmt" -> {
                String code = LITERAL.matcher(tag.value("formatCode")).replaceAll("");
                formats.put(number(tag.value("numFmtId")), DATE.matcher(code).find());
            }
            case "cellXfs" -> inCellStyles = true;
            case "cellStyles", "dxfs" -> inCellStyles = false;
            case "xf" -> {
                if (inCellStyles) {
                    cellStyle(number(tag.value("numFmtId")));
                }
            }
            default -> {
                // How cells look is no matter here.
            }
        }
    }

    private void cellStyle(int format) {
        boolean builtIn = format >= 14 && format <= 22
                || format >= 27 && format <= 36
                || format >= 45 && format <= 47
                || format >= 50 && format <= 58;
        if (formats.getOrDefault(format, builtIn)) {
            dates.add(styles);
        }
        styles++;
    }

    private void sheet(Tag tag) {
        if (tag.local.equals("sheet")) {
            sheets.putIfAbsent(tag.value("name"), "Ark" + (sheets.size() + 1));
        } else if (tag.local.equals("workbookPr") && tag.value("date1904").matches("1|true|on")) {
            firstDay = FIRST_DAY_OF_APPLE;
        }
    }

    /** The name a sheet goes by in the cleaned file: sheets are named after people, too. */
    String newName(String sheet) {
        return sheets.getOrDefault(sheet, "Ark1");
    }

    /** A shared text; empty where there is none of this number. */
    String text(String index) {
        int at = number(index);
        return at >= 0 && at < shared.size() ? shared.get(at) : "";
    }

    /** A number in a cell as people see it: as a date where its style says so, else as it stands there. */
    String shown(String number, String style) {
        if (!dates.contains(number(style))) {
            return number;
        }
        try {
            double days = Double.parseDouble(number);
            if (!(days >= 0 && days < LAST_DAY)) {
                return number;
            }
            LocalDateTime time = firstDay.plusSeconds(Math.round(days * SECONDS));
            boolean whole = time.toLocalTime().toSecondOfDay() == 0;
            return DateTimeFormatter.ofPattern(whole ? "dd-MM-yyyy" : "dd-MM-yyyy HH:mm:ss")
                    .format(time);
        } catch (NumberFormatException e) {
            return number;
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
