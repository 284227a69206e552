package dk.dpsd.deadline.compliance;

import dk.dpsd.shared.pdf.TextPdf;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The report as a file: numbers and the names of providers, no case. */
final class CompliancePdf {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM uuuu", DANISH);
    private static final float TITLE = 18;
    private static final float HEADING = 13;
    private static final float TEXT = 10.5f;

    private CompliancePdf() {}

    static byte[] of(List<ProviderFigures> providers, LocalDate today) {
        var pdf = new TextPdf(text("pdf.title"));
        pdf.add("H1", text("pdf.title"), TITLE, 4);
        pdf.add("P", text("pdf.made", DAY.format(today)), TEXT, 8);
        pdf.add("P", text("compliance.counted"), TEXT, 12);
        if (providers.isEmpty()) {
            pdf.add("P", text("compliance.none"), TEXT, 0);
        }
        for (ProviderFigures provider : providers) {
            String name = provider.name() == null ? text("compliance.others") : provider.name();
            pdf.add("H2", name + " (" + provider.ownerName() + ")", HEADING, 2);
            provider.quarters().forEach(quarter -> pdf.add("P", line(quarter), TEXT, 4));
        }
        return pdf.bytes();
    }

    private static String line(QuarterFigures figures) {
        return text(
                "pdf.line",
                text(
                        "quarter",
                        figures.quarter().number(),
                        Integer.toString(figures.quarter().year())),
                figures.received(),
                figures.count(Outcome.IN_TIME),
                figures.share() == null ? text("compliance.noShare") : figures.share() + " %",
                figures.medianDays() == null ? text("compliance.noMedian") : figures.medianDays(),
                figures.count(Outcome.CLOSED_LATE),
                figures.count(Outcome.OPEN_LATE),
                figures.count(Outcome.RUNNING),
                figures.trend() == null ? text("compliance.noTrend") : text("compliance.points", figures.trend()));
    }

    private static String text(String key, Object... arguments) {
        String text = ResourceBundle.getBundle("dk.dpsd.deadline.texts", DANISH).getString(key);
        return new MessageFormat(text, DANISH).format(arguments);
    }
}
