package dk.dpsd.access.web;

import dk.dpsd.access.Me;
import dk.dpsd.access.WhoAmI;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.Action;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the header of every page shows: who is logged in, and the tabs her roles have. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    WhoAmI whoAmI;

    @Inject
    HttpServletRequest request;

    private Me me;
    private List<Tab> tabs = List.of();

    @PostConstruct
    void open() {
        if (request.getUserPrincipal() == null) {
            return;
        }
        try {
            me = whoAmI.me();
            tabs = Arrays.stream(Tab.values())
                    .filter(tab -> tab.isFor(me.actions()))
                    .toList();
        } catch (NotThereException e) {
            // The account went away while its session lives: it has no page any more, but must see this one.
            me = null;
        }
    }

    public boolean isLoggedIn() {
        return me != null;
    }

    public String getName() {
        return me == null ? "" : me.name();
    }

    public List<Tab> getTabs() {
        return tabs;
    }

    /** The tabs in the rows they are shown in: the lists of cases, and the tools. */
    public List<List<Tab>> getRows() {
        return Stream.of(
                        tabs.stream().filter(Tab::isOfCases).toList(),
                        tabs.stream().filter(tab -> !tab.isOfCases()).toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** Whether the user may do something: for buttons and links; the session bean decides again. */
    public boolean may(String action) {
        return me != null && me.actions().contains(Action.valueOf(action));
    }

    /** Whether the page being shown is, or lies under, the tab's page, and under no other tab's that lies deeper. */
    public boolean isHere(Tab tab) {
        Object path = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return Tab.over(path == null ? request.getRequestURI() : path.toString())
                .filter(tab::equals)
                .isPresent();
    }

    /** Whether somebody has come in who has no account yet. */
    public boolean isStranger() {
        return request.getUserPrincipal() != null && me == null;
    }
}
