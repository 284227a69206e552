package dk.dpsd.casework.web;

import dk.dpsd.casework.overview.BulkResult;
import dk.dpsd.casework.web.listing.BulkDeed;
import dk.dpsd.shared.web.Words;
import java.util.ResourceBundle;

/** The sentences of what is done to several cases at once: before, meanwhile and after. */
public final class BulkWords {

    private final ResourceBundle texts;
    private final BulkDeed deed;
    private final String what;
    private final int able;

    /**
     * @param deed null where nothing was chosen yet; then there is nothing to say
     * @param what whom the cases go to, or the keyword; empty where the deed needs neither
     * @param able how many of the previewed cases it can be done to
     */
    BulkWords(ResourceBundle texts, BulkDeed deed, String what, int able) {
        this.texts = texts;
        this.deed = deed;
        this.what = what;
        this.able = able;
    }

    public String getDoLabel() {
        return said("do");
    }

    public String getResultsTitle() {
        return said("results");
    }

    /** How many of the previewed cases it can be done to. */
    public String getAble() {
        return said("able");
    }

    private String said(String part) {
        return deed == null ? "" : Words.say(texts, key(part), new Object[] {able, what});
    }

    String progress(int done, int total) {
        return Words.say(texts, "bulk.progress", new Object[] {done, total});
    }

    /** What becomes of one case; where the deed has no words of its own for it, those of any deed. */
    String of(BulkResult one, boolean previewing) {
        String outcome = key((previewing ? "will." : "") + one.outcome());
        String known = previewing && !one.done() ? key(one.outcome().name()) : outcome;
        String sentence = texts.getString(texts.containsKey(known) ? known : "bulk." + one.outcome());
        return (one.number() == null ? texts.getString("open.unknown") : one.number()) + ": " + sentence;
    }

    private String key(String part) {
        return "bulk." + deed + "." + part;
    }
}
