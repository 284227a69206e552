package dk.dpsd.demo;

import dk.dpsd.casework.CaseRow;
import dk.dpsd.casework.listing.ListPage;
import dk.dpsd.casework.listing.ListQuestion;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.listing.ListOrder;
import dk.dpsd.reception.Inbox;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Somebody of the demo world turns the pages of her inbox until she has the case with a number. */
@Dependent
class DemoInbox {

    @Inject
    Inbox inbox;

    /** Empty where it lies in no inbox of the caller's. */
    Optional<PublicId> find(String number) {
        return find(number, new ListQuestion(ListOrder.NEWEST, CaseCriteria.ALL, Optional.empty()));
    }

    private Optional<PublicId> find(String number, ListQuestion question) {
        ListPage<CaseRow> page = inbox.received(question);
        Optional<PublicId> found = page.rows().stream()
                .filter(row -> row.number().equals(number))
                .map(CaseRow::id)
                .findFirst();
        return found.isPresent() || page.next().isEmpty()
                ? found
                : find(number, new ListQuestion(question.order(), question.criteria(), page.next()));
    }
}
