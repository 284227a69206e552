package dk.dpsd.search.web;

import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.anonymisation.web.PersonWords;
import dk.dpsd.search.SavedLine;
import dk.dpsd.search.SavedSearches;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Consumer;

/** Saved searches beside the search page, and the form that keeps the one on it. */
@Named
@RequestScoped
public class SavedSearchView {

    @Inject
    SavedSearches saved;

    @Inject
    SearchView view;

    @Inject
    FieldProblems problems;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    AskedSearch asked;

    private SearchFields fields;
    private List<SavedLine> lines;
    private String warning;

    @PostConstruct
    void read() {
        fields = asked.fields();
    }

    /** "Gem søgningen"; what looks like a person asks for a second press. */
    public void save() {
        PersonWarning found = saved.warning(getName(), view.ask());
        if (!found.signs().isEmpty() && !fields.isTicked(SearchFields.ANYWAY)) {
            warning = PersonWords.of(language.texts("anonymisation"), found);
            view.again();
            return;
        }
        try {
            PublicId id = saved.save(getName(), fields.isTicked(SearchFields.SHARED), view.ask());
            notices.say(Words.say(language.texts("search"), "saved.done", (Object) getName()));
            Redirect.to(SearchView.PATH + "?gemt=" + id);
        } catch (RefusedException refused) {
            say(SearchFields.NAME, refused);
            view.again();
        }
    }

    /** "Omdøb". */
    public void rename() {
        change(id -> saved.rename(id, getName()), "saved.renamed");
    }

    /** "Del med enheden". */
    public void share() {
        change(id -> saved.share(id, true), "saved.shared");
    }

    /** "Del ikke længere". */
    public void keep() {
        change(id -> saved.share(id, false), "saved.kept");
    }

    /** "Slet". */
    public void delete() {
        change(saved::delete, "saved.deleted");
    }

    private void change(Consumer<PublicId> what, String notice) {
        var chosen = PublicId.parse(fields.of(SearchFields.CHOSEN));
        if (chosen.isEmpty()) {
            problems.say(SearchFields.CHOSEN, language.texts("search").getString("saved.choose"));
            return;
        }
        try {
            what.accept(chosen.get());
            notices.say(language.texts("search").getString(notice));
            Redirect.to(SearchView.PATH);
        } catch (RefusedException refused) {
            say("newName", refused);
        }
    }

    private void say(String field, RefusedException refused) {
        problems.say(field, Words.say(language.texts("search"), "refused." + refused.key(), refused.arguments()));
    }

    public List<SavedLine> getLines() {
        if (lines == null) {
            lines = saved.list();
        }
        return lines;
    }

    /** Those the caller may change. */
    public List<SavedLine> getMine() {
        return getLines().stream().filter(SavedLine::mine).toList();
    }

    public String getName() {
        return fields.typed(SearchFields.NAME);
    }

    public boolean isShared() {
        return fields.isTicked(SearchFields.SHARED);
    }

    /** What in the search looks like a person, in words; or null. */
    public String getWarning() {
        return warning;
    }
}
