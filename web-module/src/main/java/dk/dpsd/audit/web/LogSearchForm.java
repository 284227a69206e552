package dk.dpsd.audit.web;

import dk.dpsd.audit.DeedKind;
import dk.dpsd.audit.search.CaseLogSearch;
import dk.dpsd.audit.search.LogQuery;
import dk.dpsd.audit.search.Provider;
import dk.dpsd.organisation.web.PlacePicker;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Download;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * The form over the access log. What is typed is posted: a login turns into the number of its account before it stands in
 * an address.
 */
@Named
@RequestScoped
public class LogSearchForm {

    @Inject
    LogSearchView view;

    @Inject
    CaseLogSearch cases;

    @Inject
    PeopleLog people;

    @Inject
    PlacePicker places;

    @Inject
    FieldProblems problems;

    @Inject
    LogCsv csv;

    @Inject
    Language language;

    private LogFields fields;
    private List<Provider> providers;

    @PostConstruct
    void open() {
        var asked = view.asked();
        providers = asked.people() ? List.of() : cases.providers();
        Long person = asked.query().person();
        boolean known = providers.stream().anyMatch(one -> person != null && person == one.account());
        String provider = asked.query().providers() ? LogAddress.ALL_PROVIDERS : known ? person.toString() : null;
        fields = new LogFields(asked, provider, known ? null : view.getPerson());
    }

    /** "Vis". */
    public void show() {
        query().ifPresent(query -> Redirect.to(new LogAddress(query, fields.isPeople(), Optional.empty()).toString()));
    }

    /** "Hent som CSV". */
    public void export() {
        query().ifPresent(query -> {
            try {
                var hits = fields.isPeople() ? people.export(query) : cases.export(query);
                Download.send("adgangslog-" + query.until() + ".csv", "text/csv;charset=UTF-8", csv.of(hits));
            } catch (RefusedException refused) {
                problems.say("until", Words.say(language.texts("audit"), refused.key(), refused.arguments()));
            }
        });
    }

    private Optional<LogQuery> query() {
        if (fields.isPeriodWrong()) {
            return no("until", "search.period.wrong");
        }
        var query = fields.query(places.getChosen());
        if (fields.getLogin() == null) {
            return Optional.of(query);
        }
        String login = fields.getLogin().strip();
        var person = fields.isPeople() ? people.person(login) : cases.person(query, login);
        return person.isPresent() ? person.map(query::of) : no("person", "search.person.none");
    }

    private Optional<LogQuery> no(String field, String key) {
        problems.say(field, language.texts("audit").getString(key));
        return Optional.empty();
    }

    public LogFields getFields() {
        return fields;
    }

    public DeedKind[] getKinds() {
        return DeedKind.values();
    }

    public List<Provider> getProviders() {
        return providers;
    }
}
