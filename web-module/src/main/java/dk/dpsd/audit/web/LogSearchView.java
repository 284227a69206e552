package dk.dpsd.audit.web;

import dk.dpsd.access.WhoAmI;
import dk.dpsd.audit.search.CaseLogSearch;
import dk.dpsd.audit.search.LogHit;
import dk.dpsd.organisation.OrganisationRegister;
import dk.dpsd.organisation.PlaceHit;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The page of the access log across cases and people (Adgangslog): what its address asks for. */
@Named
@RequestScoped
public class LogSearchView {

    @Inject
    CaseLogSearch cases;

    @Inject
    PeopleLog people;

    @Inject
    OrganisationRegister register;

    @Inject
    WhoAmI whoAmI;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private boolean mayCases;
    private boolean mayPeople;
    private boolean mayOrganisation;
    private LogAddress asked;
    private Page<LogHit> page;

    @PostConstruct
    void read() {
        var actions = whoAmI.me().actions();
        mayCases = actions.contains(Action.SEARCH_ACCESS_LOG);
        mayOrganisation = actions.contains(Action.READ_ACCOUNT_LOG);
        mayPeople = mayOrganisation || actions.contains(Action.READ_OPERATION_LOG);
        asked = LogAddress.read(request, Clocks.today(clock), mayPeople && !mayCases);
    }

    /** Looks, which is written down; a post only asks anew. */
    public void open() {
        page = asked.people() ? people.page(asked.query(), asked.after()) : cases.page(asked.query(), asked.after());
    }

    LogAddress asked() {
        return asked;
    }

    public boolean isShown() {
        return page != null;
    }

    public List<LogHit> getHits() {
        return page == null ? List.of() : page.rows();
    }

    /** The address of the next page, or null on the last one. */
    public String getNext() {
        return page == null || page.next().isEmpty()
                ? null
                : new LogAddress(asked.query(), asked.people(), page.next()).toString();
    }

    public boolean isPeople() {
        return asked.people();
    }

    /** What the page says of itself: a key of the texts. */
    public String getLead() {
        if (!asked.people()) {
            return "search.lead.cases";
        }
        return mayOrganisation ? "search.lead.people" : "search.lead.operation";
    }

    /** Whether the caller has both logs to choose from. */
    public boolean isBoth() {
        return mayCases && mayPeople;
    }

    public String getOther() {
        return LogAddress.PATH + (asked.people() ? "" : "?om=brugere");
    }

    /** The unit whose cases are asked for, or null. */
    public PlaceHit getUnit() {
        return Optional.ofNullable(asked.query().unit())
                .flatMap(register::place)
                .orElse(null);
    }

    /** The login of the person who is asked for, where the page shows an entry of hers; or null. */
    public String getPerson() {
        Long person = asked.query().person();
        return getHits().stream()
                .filter(hit -> person != null && person.equals(hit.actorId()))
                .map(hit -> hit.line().actor())
                .findFirst()
                .orElse(null);
    }
}
