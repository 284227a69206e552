package dk.dpsd.statistics.web;

import dk.dpsd.shared.web.Language;
import dk.dpsd.statistics.template.HistoryLine;
import dk.dpsd.statistics.template.ReportTemplates;
import dk.dpsd.statistics.template.Shelf;
import dk.dpsd.statistics.template.TemplateLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Rapportcenter: a shelf of report templates, the favourites first, then the one looked at last in the session (S-23). */
@Named
@RequestScoped
public class ShelfView {

    private static final String LAST = "dpsd.statistics.shelf";
    private static final String HISTORY = "HISTORY";

    @Inject
    ReportTemplates templates;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private String shelf;
    private List<TemplateLine> lines = List.of();
    private List<HistoryLine> history = List.of();

    public void open() {
        shelf = known(shelf) ? shelf : remembered();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(LAST, shelf);
        }
        if (showsHistory()) {
            history = templates.history(language.getLocale());
        } else {
            lines = templates.shelf(Shelf.valueOf(shelf), language.getLocale());
        }
    }

    private String remembered() {
        HttpSession session = request.getSession(false);
        Object last = session == null ? null : session.getAttribute(LAST);
        return known(last) ? last.toString() : Shelf.FAVOURITES.name();
    }

    private static boolean known(Object name) {
        return name != null && names().contains(name.toString());
    }

    private static List<String> names() {
        return Stream.concat(Arrays.stream(Shelf.values()).map(Enum::name), Stream.of(HISTORY))
                .toList();
    }

    /** Every shelf's name, the Rapporthistorik last. */
    public List<String> getShelves() {
        return names();
    }

    private boolean showsHistory() {
        return HISTORY.equals(shelf);
    }

    public List<TemplateLine> getLines() {
        return lines;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public String getShelf() {
        return shelf;
    }

    public void setShelf(String shelf) {
        this.shelf = shelf;
    }
}
