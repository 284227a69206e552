package dk.dpsd.reporting.web;

import dk.dpsd.access.web.press.PublicPress;
import dk.dpsd.reporting.ReportedPlace;
import dk.dpsd.reporting.Tallies;
import dk.dpsd.reporting.Tallies.Press;
import dk.dpsd.reporting.TallyBoard;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Counting during the month (optælling). The code comes with every post and is kept nowhere but in the page. */
@Named
@RequestScoped
public class TallyView {

    @Inject
    Tallies tallies;

    @Inject
    PublicPress press;

    @Inject
    SubmissionTokens tokens;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private TallyBoard board;
    private String problem;
    private String key;

    @PostConstruct
    void open() {
        key = tokens.newKey();
        if (!getCode().isEmpty()) {
            board = tallies.board(getCode()).orElse(null);
            problem = board == null ? say("tally.unknown") : null;
        }
        if (board != null && "POST".equals(request.getMethod()) && !press.isHeld()) {
            pressed();
        }
    }

    /** Plain buttons, as there is one for every subtype. */
    private void pressed() {
        if (!typed("count").isEmpty()) {
            count();
        } else if (!typed("keepNote").isEmpty()) {
            note();
        }
    }

    /** The button "Åbn optællingen"; opening is done with every post. */
    public void find() {
        if (getCode().isEmpty()) {
            problem = say("tally.unknown");
        }
    }

    /** One of the buttons + and −, without scripts: the page's own key makes a press that is sent twice count once. */
    private void count() {
        String pressed = typed("count");
        int at = pressed.indexOf(':');
        if (at > 0) {
            var one = new Press(typed("pressKey") + pressed, pressed.substring(0, at), pressed.endsWith("-1") ? -1 : 1);
            board = tallies.press(getCode(), List.of(one)).orElse(null);
        }
    }

    /** The button "Gem noten". */
    private void note() {
        if (!typed("note").isBlank()) {
            if (tallies.note(getCode(), typed("note"))) {
                board = tallies.board(getCode()).orElse(null);
            } else {
                problem = say("tally.noteFull");
            }
        }
    }

    public TallyBoard getBoard() {
        return board;
    }

    /** The place for the sheet, as its form writes it. */
    public ReportedPlace getPlace() {
        return board.place();
    }

    public String getCode() {
        return typed("code").strip();
    }

    /** The note as it was typed. */
    public String getNote() {
        return typed("note");
    }

    public String getProblem() {
        return problem;
    }

    public String getPressKey() {
        return key;
    }

    /** For the sheet that is made of the tally: a form of its own, handed out now. */
    public String getSheetToken() {
        return tokens.form(key);
    }

    private String typed(String field) {
        String typed = request.getParameter(field);
        return typed == null ? "" : typed;
    }

    private String say(String sentence) {
        return Words.say(language.texts("reporting"), sentence, new Object[0]);
    }
}
