package dk.dpsd.national.web;

import dk.dpsd.national.model.notice.Showing;
import dk.dpsd.national.notice.AnnouncementLine;
import dk.dpsd.national.notice.Announcements;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Numbers;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** The operator's page of announcements: put one up, see them, take one down. */
@Named
@RequestScoped
public class AnnouncementsView {

    @Inject
    Announcements announcements;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private Long chosen;
    private String danish;
    private String english;
    private LocalDateTime from;
    private LocalDateTime until;
    private Showing.Level level = Showing.Level.INFORMATION;
    private boolean onPublic;
    private List<AnnouncementLine> lines;
    private String problem;

    public void open() {
        getLines();
    }

    /** "Sæt op". */
    public void post() {
        try {
            announcements.post(new Announcements.Wanted(danish, english, moment(from), moment(until), level, onPublic));
            notices.say(language.texts("national").getString("announcement.posted"));
            Redirect.to("/drift/meddelelser");
        } catch (RefusedException refused) {
            problem = Words.say(language.texts("national"), refused.key(), refused.arguments());
        }
    }

    @PostConstruct
    void read() {
        chosen = Numbers.read(request.getParameter("meddelelse")).orElse(null);
    }

    /** "Tag ned". */
    public void withdraw() {
        announcements.withdraw(chosen);
        notices.say(language.texts("national").getString("announcement.withdrawn"));
        Redirect.to("/drift/meddelelser");
    }

    /** What is typed is Danish time. */
    private static Instant moment(LocalDateTime typed) {
        return typed == null ? null : typed.atZone(Clocks.COPENHAGEN).toInstant();
    }

    public List<AnnouncementLine> getLines() {
        if (lines == null) {
            lines = announcements.list();
        }
        return lines;
    }

    /** The one the address names, to be taken down; null where it names none that is still shown. */
    public AnnouncementLine getChosen() {
        return getLines().stream()
                .filter(line -> chosen != null && line.id() == chosen && !isOver(line))
                .findFirst()
                .orElse(null);
    }

    public boolean isOver(AnnouncementLine line) {
        return !line.until().isAfter(Clocks.now(clock));
    }

    public Showing.Level[] getLevels() {
        return Showing.Level.values();
    }

    public String getProblem() {
        return problem;
    }

    public String getDanish() {
        return danish;
    }

    public void setDanish(String danish) {
        this.danish = danish;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public LocalDateTime getFrom() {
        return from;
    }

    public void setFrom(LocalDateTime from) {
        this.from = from;
    }

    public LocalDateTime getUntil() {
        return until;
    }

    public void setUntil(LocalDateTime until) {
        this.until = until;
    }

    public Showing.Level getLevel() {
        return level;
    }

    public void setLevel(Showing.Level level) {
        this.level = level;
    }

    public boolean isOnPublic() {
        return onPublic;
    }

    public void setOnPublic(boolean onPublic) {
        this.onPublic = onPublic;
    }
}
