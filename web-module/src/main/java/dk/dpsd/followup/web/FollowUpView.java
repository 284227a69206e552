package dk.dpsd.followup.web;

import dk.dpsd.followup.EntryView;
import dk.dpsd.followup.FollowUp;
import dk.dpsd.followup.FollowUpList;
import dk.dpsd.followup.model.EntryKind;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The page of the follow-up: {@code ny} a new entry of a kind, {@code ret} the entry to change, {@code slet} the one to
 * remove. What was asked for and typed stands in the request.
 */
@Named
@RequestScoped
public class FollowUpView {

    @Inject
    FollowUp followUp;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private FollowUpList list;
    private String problem;

    /** Whose case this is not, for her there is no page. */
    public void look() {
        getList();
    }

    public FollowUpList getList() {
        if (list == null) {
            list = followUp.open(id());
        }
        return list;
    }

    /** In the order asked for: the newest first with {@code orden=nyeste}. */
    public List<EntryView> getEntries() {
        List<EntryView> entries = new ArrayList<>(getList().entries());
        if (isNewestFirst()) {
            Collections.reverse(entries);
        }
        return entries;
    }

    public boolean isNewestFirst() {
        return "nyeste".equals(request.getParameter("orden"));
    }

    /** "OK" under a new entry. */
    public void add() {
        if (getList().changeable()) {
            attempt("done.added", () -> followUp.write(id(), getNewKind(), getText()));
        } else {
            attempt("done.added", () -> followUp.append(id(), getNewKind(), getText()));
        }
    }

    /** "OK" under a changed one. */
    public void change() {
        attempt("done.changed", () -> followUp.change(id(), number("ret"), (int) number("version"), getText()));
    }

    /** "Slet". */
    public void remove() {
        attempt("done.removed", () -> followUp.remove(id(), number("slet"), (int) number("version")));
    }

    void attempt(String notice, Runnable deed) {
        var texts = language.texts("followup");
        try {
            deed.run();
            notices.say(texts.getString(notice));
            Redirect.to("/sag/" + id() + "/opfolgning");
        } catch (RefusedException refused) {
            problem = Words.say(texts, "refused." + refused.key(), refused.arguments());
        }
    }

    /** What kind of entry is being written, or null. */
    public EntryKind getNewKind() {
        return Arrays.stream(EntryKind.values())
                .filter(EntryKind::isWritten)
                .filter(kind -> kind.name().equals(request.getParameter("ny")))
                .findFirst()
                .orElse(null);
    }

    /** What to write, and what not; null where nothing new is being written. */
    public String getHelp() {
        EntryKind kind = getNewKind();
        return kind == null ? null : language.texts("followup").getString("help." + kind);
    }

    /** The entry that is being changed, or null. */
    public EntryView getChanged() {
        return entry("ret");
    }

    /** The entry that is about to be removed, or null. */
    public EntryView getRemoved() {
        return entry("slet");
    }

    private EntryView entry(String parameter) {
        long wanted = number(parameter);
        return getList().entries().stream()
                .filter(entry -> getList().changeable() && entry.id() == wanted)
                .findFirst()
                .orElse(null);
    }

    private long number(String parameter) {
        String text = request.getParameter(parameter);
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    PublicId id() {
        return PublicId.parse(request.getParameter("id")).orElseThrow(NotThereException::new);
    }

    public String getId() {
        return id().value();
    }

    /** What was typed, or what stands in the entry to be changed. */
    public String getText() {
        String typed = request.getParameter("text");
        return typed == null && getChanged() != null ? getChanged().text() : typed;
    }

    public String getProblem() {
        return problem;
    }
}
