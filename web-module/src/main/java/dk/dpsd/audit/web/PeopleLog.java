package dk.dpsd.audit.web;

import dk.dpsd.access.WhoAmI;
import dk.dpsd.audit.search.AccountLogSearch;
import dk.dpsd.audit.search.LogHit;
import dk.dpsd.audit.search.LogQuery;
import dk.dpsd.audit.search.OperationLogSearch;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The log about no case that is the caller's: her organisation's people, or the operation itself. */
@RequestScoped
public class PeopleLog {

    @Inject
    AccountLogSearch accounts;

    @Inject
    OperationLogSearch operation;

    @Inject
    WhoAmI whoAmI;

    private boolean ofTheOperation;

    @PostConstruct
    void read() {
        ofTheOperation = whoAmI.me().actions().contains(Action.READ_OPERATION_LOG);
    }

    public Page<LogHit> page(LogQuery query, Optional<PageKey> after) {
        return ofTheOperation ? operation.page(query, after) : accounts.page(query, after);
    }

    public List<LogHit> export(LogQuery query) {
        return ofTheOperation ? operation.export(query) : accounts.export(query);
    }

    /** The operation's log names nobody to look for. */
    public Optional<Long> person(String login) {
        return ofTheOperation ? Optional.empty() : accounts.person(login);
    }
}
