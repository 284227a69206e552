package dk.dpsd.casework.web;

import dk.dpsd.casework.HandlerChoice;
import dk.dpsd.casework.overview.BulkHandOver;
import dk.dpsd.casework.overview.HandedOver;
import dk.dpsd.casework.overview.OpenCaseRow;
import dk.dpsd.casework.overview.OpenCases;
import dk.dpsd.casework.overview.Tick;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Åbne sager (R-OPEN-01..03): ticked cases go to one handler, after a look at what will become of each. The ticks are read
 * from the request; which of them name a case of the caller's, the session bean says.
 */
@Named
@RequestScoped
public class OpenCasesView {

    private static final List<String> SHOWN_AFTERWARDS = List.of("open-results", "open-lists");

    @Inject
    OpenCases cases;

    @Inject
    BulkHandOver bulk;

    @Inject
    FieldProblems problems;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private String after;
    private List<OpenCaseRow> left;
    private Page<OpenCaseRow> page;
    private List<HandlerChoice> choices;
    private Long handler;
    private Long previewed;
    private List<HandedOver> preview;
    private List<HandedOver> results;

    public List<OpenCaseRow> getLeft() {
        if (left == null) {
            left = cases.left();
        }
        return left;
    }

    /** The others of this page: who left is listed above. */
    public List<OpenCaseRow> getRows() {
        return page().rows().stream().filter(row -> !row.left()).toList();
    }

    public String getNext() {
        return page().next().map(PageKey::toString).orElse(null);
    }

    private Page<OpenCaseRow> page() {
        if (page == null) {
            page = cases.page(PageKey.parse(after));
        }
        return page;
    }

    public Count getCount() {
        return cases.count();
    }

    public List<HandlerChoice> getChoices() {
        if (choices == null) {
            choices = cases.choices();
        }
        return choices;
    }

    /** "Vis, hvad der sker". */
    public void look() {
        List<Tick> ticks = ticks("ticked");
        if (ticks.isEmpty()) {
            problems.say("ticks", text("open.noneTicked"));
        }
        if (handler == null) {
            problems.say("bulkHandler", text("handler.missing"));
        }
        if (!problems.isAny()) {
            preview = bulk.preview(ticks, handler);
            previewed = handler;
        }
    }

    /** "Overdrag sagerne": what was shown, and no tick that came later. */
    public void handOver() {
        if (previewed != null) {
            results = bulk.handOver(ticks("shown"), previewed);
            left = null;
            page = null;
            // A button finds no part of another form by its name; the answer does.
            FacesContext.getCurrentInstance()
                    .getPartialViewContext()
                    .getRenderIds()
                    .addAll(SHOWN_AFTERWARDS);
        }
    }

    private List<Tick> ticks(String name) {
        return Optional.ofNullable(request.getParameterValues(name)).stream()
                .flatMap(Arrays::stream)
                .map(Tick::parse)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The ticks as the preview shows them, for sending them again. */
    public List<Tick> getShown() {
        return preview == null ? List.of() : ticks("ticked");
    }

    public long getAble() {
        return preview == null ? 0 : preview.stream().filter(HandedOver::done).count();
    }

    /** Whether the preview stands on the page: also while its button is being pressed, or Faces would not hear it. */
    public boolean isPreviewing() {
        return results == null && (preview != null || request.getParameter("previewed") != null);
    }

    public List<HandedOver> getPreview() {
        return preview;
    }

    public List<HandedOver> getResults() {
        return results;
    }

    private String text(String key) {
        return language.texts("casework").getString(key);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public Long getHandler() {
        return handler;
    }

    public void setHandler(Long handler) {
        this.handler = handler;
    }

    public Long getPreviewed() {
        return previewed;
    }

    public void setPreviewed(Long previewed) {
        this.previewed = previewed;
    }
}
