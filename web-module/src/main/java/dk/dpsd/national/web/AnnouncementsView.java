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
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The operator's page of announcements: put one up, see them, take one down. */
@Named
@RequestScoped
public class AnnouncementsView {

    @Inject
    Announcements announcements;

    @Inject
    FormRefusals refusals;

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
    private String from;
    private String until;
    private Showing.Level level = Showing.Level.INFORMATION;
    private boolean onPublic;
    private List<AnnouncementLine> lines;

    public void open() {
        getLines();
    }

    /** "Sæt op". */
    public void post() {
        try {
            announcements.post(wanted());
            notices.say(language.texts("national").getString("announcement.posted"));
            Redirect.to("/drift/meddelelser");
        } catch (RefusedException refused) {
            refusals.say(refused, "danish");
        }
    }

    private Announcements.Wanted wanted() {
        Set<String> unreadable = new HashSet<>();
        Instant begin = moment("from", from, unreadable);
        Instant end = moment("until", until, unreadable);
        return new Announcements.Wanted(danish, english, begin, end, level, onPublic, unreadable);
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

    /** What is typed is Danish time; read here, so that a wrong one is said together with what else is wrong. */
    private static Instant moment(String field, String typed, Set<String> unreadable) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip()).atZone(Clocks.COPENHAGEN).toInstant();
        } catch (DateTimeParseException e) {
            unreadable.add(field);
            return null;
        }
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

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
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
