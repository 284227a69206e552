package dk.dpsd.casework.model;

import dk.dpsd.organisation.model.Verhoeff;

/**
 * Sagsnummer (R-CASE-24): what people read aloud, {@code 2026-000123-7}. Copenhagen year, a running number with gaps, a
 * Verhoeff digit that catches a mistyped or swapped digit. Never a key.
 */
public final class CaseNumber {

    private CaseNumber() {}

    public static String of(int year, long running) {
        String digits = "%04d%06d".formatted(year, running);
        return "%04d-%06d-%s".formatted(year, running, Verhoeff.checkDigit(digits));
    }

    /** Whether a text is a case number with the right digit at its end. */
    public static boolean isValid(String text) {
        return text != null && text.matches("\\d{4}-\\d{6,}-\\d") && Verhoeff.isValid(text.replace("-", ""));
    }
}
