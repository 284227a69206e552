package dk.dpsd.national.web;

import dk.dpsd.national.model.notice.Showing;
import dk.dpsd.national.notice.AnnouncementBoard;
import dk.dpsd.national.notice.AnnouncementLine;
import dk.dpsd.national.notice.Announcements;
import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** What stands at the top of every page: on public pages only what is meant for them. */
@Named
@RequestScoped
public class AnnouncementPanel {

    private static final Logger LOG = System.getLogger(AnnouncementPanel.class.getName());

    @Inject
    AnnouncementBoard board;

    @Inject
    Announcements announcements;

    @Inject
    Language language;

    private List<AnnouncementLine> lines;

    public List<AnnouncementLine> getLines() {
        if (lines == null) {
            lines = shown();
        }
        return lines;
    }

    /** Public pages are the transient ones. A page must not fail for what only stands above it. */
    private List<AnnouncementLine> shown() {
        boolean open = FacesContext.getCurrentInstance().getViewRoot().isTransient();
        try {
            return board.shown(announcements::notOver).stream()
                    .filter(line -> line.onPublic() || !open)
                    .toList();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The announcements could not be read; the page is shown without them.", e);
            return List.of();
        }
    }

    public String text(AnnouncementLine line) {
        return line.text(!language.isDanish());
    }

    /** Whether the text is in another language than the page, for those who have it read aloud. */
    public String tongue(AnnouncementLine line) {
        return language.isDanish() || line.english() == null ? "da" : "en";
    }

    public boolean isWarning(AnnouncementLine line) {
        return line.level() == Showing.Level.WARNING;
    }
}
