package dk.dpsd.statistics.template;

import dk.dpsd.access.Scopes;
import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Keeps;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.statistics.model.Favourite;
import dk.dpsd.statistics.model.ReportDefinition;
import dk.dpsd.statistics.model.ReportTemplate;
import dk.dpsd.statistics.model.StoredCriteria;
import dk.dpsd.statistics.run.ReportWords;
import dk.dpsd.statistics.store.TemplateStore;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Rapportcenter (domain B.6): the shelves of report templates, and putting one there, changing, copying, deleting it. */
@Stateless
@Keeps(
        value = {"ReportTemplate.title", "ReportTemplate.words"},
        because = "of no case: what a report is called and asks for; what certainly names somebody is refused")
public class ReportTemplates {

    @Inject
    TemplateStore store;

    @Inject
    TemplateBook book;

    @Inject
    Scopes scopes;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    /** The templates of one shelf, marked where they are favourites. */
    @Requires(Action.DRAW_REPORTS)
    public List<TemplateLine> shelf(Shelf shelf, Locale locale) {
        long me = user.requireId();
        ReportWords words = ReportWords.in(locale);
        List<String> favourites = store.favourites(me);
        List<Template> found =
                switch (shelf) {
                    case FAVOURITES -> book.named(favourites, me, units(), words);
                    case OWN -> book.of(me);
                    case UNIT -> book.sharedWith(me, units());
                    case SUGGESTED -> book.suggested(words);
                };
        return found.stream()
                .map(one -> new TemplateLine(one, one.isOf(me), favourites.contains(one.key())))
                .toList();
    }

    /** Rapporthistorik: what the caller ran last, of what is still there. */
    @Requires(Action.DRAW_REPORTS)
    public List<HistoryLine> history(Locale locale) {
        long me = user.requireId();
        var runs = store.runs(me);
        List<String> keys =
                runs.stream().map(run -> run.templateKey()).distinct().toList();
        var named = book.named(keys, me, units(), ReportWords.in(locale));
        return runs.stream()
                .flatMap(run -> named.stream()
                        .filter(one -> one.key().equals(run.templateKey()))
                        .map(one -> new HistoryLine(one.key(), one.definition().title(), run.days(), run.ranAt())))
                .sorted(Comparator.comparing(HistoryLine::at).reversed())
                .toList();
    }

    /** @throws NotThereException where there is none of this key that the caller may find */
    @Requires(Action.DRAW_REPORTS)
    public TemplateLine read(String key, Locale locale) {
        long me = user.requireId();
        Template found = book.find(key, me, units(), ReportWords.in(locale)).orElseThrow(NotThereException::new);
        return new TemplateLine(found, found.isOf(me), store.favourites(me).contains(key));
    }

    /**
     * Puts a template on the caller's shelf.
     *
     * @param shared whether her unit is to find it too
     * @return its key
     * @throws RefusedException where it cannot be run, or its title or words name somebody
     */
    @Requires(Action.DRAW_REPORTS)
    public String add(ReportDefinition definition, boolean shared) {
        check(definition);
        return store.add(new ReportTemplate(user.requireId(), definition, shared ? unit() : null, Clocks.now(clock)))
                .publicId()
                .value();
    }

    /**
     * Changes one of the caller's own.
     *
     * @param seen the version she was looking at
     * @throws RefusedException {@code templateChanged} where it has another by now, and as for adding
     */
    @Requires(Action.DRAW_REPORTS)
    public void change(String key, int seen, ReportDefinition definition, boolean shared) {
        check(definition);
        ReportTemplate row = own(key);
        if (row.version() != seen) {
            throw new RefusedException("templateChanged");
        }
        row.say(definition, shared ? unit() : null, Clocks.now(clock));
    }

    /** Puts a copy of any template she may find on the caller's shelf, hers alone; returns its key. */
    @Requires(Action.DRAW_REPORTS)
    public String copy(String key, String title, Locale locale) {
        return add(read(key, locale).template().definition().titled(title), false);
    }

    @Requires(Action.DRAW_REPORTS)
    public void delete(String key) {
        store.remove(own(key));
    }

    /** Marks a template as favourite or takes the mark away. */
    @Requires(Action.DRAW_REPORTS)
    public void mark(String key, boolean favourite) {
        long me = user.requireId();
        book.find(key, me, units(), ReportWords.danish()).orElseThrow(NotThereException::new);
        store.unmark(me, key);
        if (favourite) {
            store.mark(new Favourite(me, key, Clocks.now(clock)));
        }
    }

    private ReportTemplate own(String key) {
        return PublicId.parse(key)
                .flatMap(store::find)
                .filter(row -> row.owner() == user.requireId())
                .orElseThrow(NotThereException::new);
    }

    private static void check(ReportDefinition definition) {
        String fault = definition.fault();
        if (fault != null) {
            throw new RefusedException(fault);
        }
        if (StoredCriteria.codes(definition.criteria()).length() > StoredCriteria.LONGEST
                || StoredCriteria.words(definition.criteria()).length() > StoredCriteria.LONGEST) {
            throw new RefusedException("tooManyConditions");
        }
        if (PersonWarning.of(definition.title(), StoredCriteria.words(definition.criteria()))
                .isSure()) {
            throw new RefusedException("namesSomebody");
        }
    }

    private Set<Long> units() {
        return TemplateBook.unitsOf(scopes.of(Action.DRAW_REPORTS));
    }

    /** The unit a template is shared with: where the caller works; of several the one that stands highest. */
    private Long unit() {
        return units().stream()
                .min(Comparator.comparingInt(book::depth).thenComparing(Comparator.naturalOrder()))
                .orElseThrow(NotThereException::new);
    }
}
