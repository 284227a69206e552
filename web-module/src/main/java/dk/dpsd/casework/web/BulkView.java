package dk.dpsd.casework.web;

import dk.dpsd.access.web.Navigation;
import dk.dpsd.casework.overview.BulkHandOver;
import dk.dpsd.casework.overview.BulkKeyword;
import dk.dpsd.casework.overview.BulkReminder;
import dk.dpsd.casework.overview.BulkResult;
import dk.dpsd.casework.overview.Tick;
import dk.dpsd.casework.web.listing.BulkDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Several open cases at once (R-OPEN-02): first what will become of each, then the deed some cases at a time with the
 * progress between, and a result for each. What is done is what was shown; a tick that came later is none of it. The ticks
 * are read from the request; which of them name a case of the caller's, the session beans say.
 */
@Named
@ViewScoped
public class BulkView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 10;
    private static final List<String> SHOWN_AFTERWARDS = List.of("open-results", "open-lists");

    @Inject
    BulkHandOver handOver;

    @Inject
    BulkReminder reminder;

    @Inject
    BulkKeyword keywords;

    @Inject
    OpenCasesView list;

    @Inject
    Navigation navigation;

    @Inject
    FieldProblems problems;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private String deed = BulkDeed.HAND_OVER.name();
    private Long handler;
    private String keyword;
    private BulkShown shown;
    private ArrayList<BulkResult> results = new ArrayList<>();
    private ArrayList<Tick> waiting = new ArrayList<>();
    private boolean running;

    /** What the caller's roles let her do to several cases. */
    public List<BulkDeed> getDeeds() {
        return Arrays.stream(BulkDeed.values())
                .filter(one -> navigation.may(one.action()))
                .toList();
    }

    /** "Vis, hvad der vil ske". */
    public void look() {
        shown = null;
        results.clear();
        List<Tick> ticks = ticks();
        if (ticks.isEmpty()) {
            problems.say("ticks", text("open.noneTicked"));
        }
        BulkDeed wished = BulkDeed.parse(deed).orElse(BulkDeed.HAND_OVER);
        String word = wished == BulkDeed.KEYWORD ? word() : null;
        if (wished == BulkDeed.HAND_OVER && handler == null) {
            problems.say("bulkHandler", text("handler.missing"));
        }
        if (!problems.isAny()) {
            var asked = new BulkShown(wished, handler, word, new ArrayList<>(ticks), new ArrayList<>());
            asked.preview().addAll(preview(asked));
            shown = asked;
        }
    }

    private String word() {
        try {
            return keywords.word(keyword);
        } catch (RefusedException refused) {
            problems.say(
                    "bulkKeyword", Words.say(language.texts("casework"), "bulk." + refused.key(), (Object) keyword));
            return null;
        }
    }

    private List<BulkResult> preview(BulkShown asked) {
        return switch (asked.deed()) {
            case HAND_OVER -> handOver.preview(asked.ticks(), asked.handler());
            case REMIND -> reminder.preview(asked.ticks());
            case KEYWORD -> keywords.preview(asked.ticks(), asked.keyword());
        };
    }

    /** The button under the preview: begins. */
    public void start() {
        if (shown != null && !running) {
            waiting = new ArrayList<>(shown.ticks());
            results.clear();
            running = true;
            goOn();
        }
    }

    /** Some cases more; the page asks for it by itself, and without its script by a button. */
    public void goOn() {
        if (!running) {
            return;
        }
        List<Tick> some = new ArrayList<>(waiting.subList(0, Math.min(AT_A_TIME, waiting.size())));
        results.addAll(run(some));
        waiting.removeAll(some);
        if (waiting.isEmpty()) {
            finish();
        }
    }

    private List<BulkResult> run(List<Tick> some) {
        return switch (shown.deed()) {
            case HAND_OVER -> handOver.handOver(some, shown.handler());
            case REMIND -> reminder.remind(some);
            case KEYWORD -> keywords.add(some, shown.keyword());
        };
    }

    private void finish() {
        running = false;
        list.forget();
        // A button finds no part of another form by its name; the answer does.
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().addAll(SHOWN_AFTERWARDS);
    }

    private List<Tick> ticks() {
        return Optional.ofNullable(request.getParameterValues("ticked")).stream()
                .flatMap(Arrays::stream)
                .map(Tick::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    public boolean isPreviewing() {
        return shown != null && results.isEmpty() && !running;
    }

    public boolean isRunning() {
        return running;
    }

    /** The results, once all of them are there. */
    public List<BulkResult> getResults() {
        return running ? List.of() : results;
    }

    public List<BulkResult> getPreview() {
        return shown == null ? List.of() : shown.preview();
    }

    public int getDone() {
        return results.size();
    }

    public int getTotal() {
        return shown == null ? 0 : shown.ticks().size();
    }

    /** What the page says of it. */
    public BulkWords getWords() {
        return shown == null
                ? new BulkWords(language.texts("casework"), null, "", 0)
                : new BulkWords(language.texts("casework"), shown.deed(), what(), shown.able());
    }

    /** Whom the cases go to, or the keyword: said with the deed, so that a slip is seen. */
    private String what() {
        return switch (shown.deed()) {
            case HAND_OVER -> list.nameOf(shown.handler());
            case KEYWORD -> shown.keyword();
            case REMIND -> "";
        };
    }

    /** How many of the previewed cases it can be done to, in words. */
    public String getAble() {
        return getWords().getAble();
    }

    public String getProgress() {
        return getWords().progress(getDone(), getTotal());
    }

    /** What becomes of one case, before it is done and after. */
    public String say(BulkResult one) {
        return getWords().of(one, isPreviewing());
    }

    private String text(String key) {
        return language.texts("casework").getString(key);
    }

    public String getDeed() {
        return deed;
    }

    public void setDeed(String deed) {
        this.deed = deed;
    }

    public Long getHandler() {
        return handler;
    }

    public void setHandler(Long handler) {
        this.handler = handler;
    }

    public String getKeyword() {
        return keyword;
    }

    public void setKeyword(String keyword) {
        this.keyword = keyword;
    }
}
