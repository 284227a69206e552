package dk.dpsd.mail.summary;

import dk.dpsd.mail.summary.Summary.Part;
import dk.dpsd.shared.pdf.TextPdf;

/** A resumé as PDF. */
final class SummaryPdf {

    private static final float TITLE = 18;
    private static final float HEADING = 12.5f;
    private static final float TEXT = 10.5f;

    private SummaryPdf() {}

    static byte[] of(Summary summary) {
        var pdf = new TextPdf(summary.title());
        pdf.add("H1", summary.title(), TITLE, 10);
        for (Part part : summary.parts()) {
            pdf.add("H2", part.heading(), HEADING, 2);
            pdf.add("P", part.text(), TEXT, 10);
        }
        return pdf.bytes();
    }
}
