package dk.dpsd.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.CaseChanges;
import dk.dpsd.casework.model.AppendedTo;
import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.CaseTransitions;
import dk.dpsd.casework.model.DropReason;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.LastChange;
import dk.dpsd.casework.model.TestCases;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.search.store.ChangeStore;
import dk.dpsd.seb.SebStage;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.Fired;
import dk.dpsd.shared.NoTransaction;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Design 16: every verb, in every state it is possible in, is noted for the index in its own transaction")
class VerbsHeardIT {

    private static final long SOMEBODY = 7;

    @OnBothDatabases
    void everyVerbOfTheTableIsNoted(TestDatabase db) {
        int tried = 0;
        for (CaseState state : CaseState.values()) {
            for (Verb verb : Verb.values()) {
                if (CaseTransitions.target(state, verb).isPresent()) {
                    db.doInTransaction(em -> noted(em, state, verb));
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThanOrEqualTo(Verb.values().length);
    }

    private static void noted(EntityManager em, CaseState state, Verb verb) {
        IncidentCase incident = TestCases.in(state);
        if (verb == Verb.CLOSE) {
            incident.declareAnonymised(SOMEBODY, "Sagsbehandler", TestCases.change("declared"));
        }
        em.persist(incident);
        em.flush();
        var fired = new Fired();
        var changes = new CaseChanges(
                null,
                new CaseStore(em),
                new SebStore(em),
                new SebStage(em).as(SOMEBODY).user(),
                Clock.fixed(IndexStage.NOW, ZoneOffset.UTC),
                fired.event(),
                fired.event());
        changes.change(incident, "done", does(verb));
        var store = new ChangeStore(em);
        assertThat(store.of(incident.id())).isEmpty();
        var feed = new SearchFeed(store, new CaseStore(em), NoTransaction.end(), new Fired().event());
        fired.of(Records.class).forEach(feed::onDeed);
        assertThat(store.of(incident.id())).as(verb + " in " + state).isNotEmpty();
    }

    /** A new verb does not compile here until it is tried. */
    private static BiConsumer<IncidentCase, LastChange> does(Verb verb) {
        var place = new CasePlace(List.of(1L, 2L), "Sted", null, false);
        return switch (verb) {
            case ACCEPT -> (c, change) -> c.accept(SOMEBODY, change);
            case REJECT -> (c, change) -> c.reject(DropReason.TEST, "Test", SOMEBODY, change);
            case HAND_OVER -> (c, change) -> c.handOver(place, change);
            case PLACE -> (c, change) -> c.placed(place, change);
            case EDIT -> (c, change) -> c.edit(TestCases.content("Andet"), change);
            case APPEND -> (c, change) -> c.append(AppendedTo.DESCRIPTION, "Mere", change);
            case ASSIGN -> (c, change) -> c.assign(SOMEBODY + 1, change);
            case MOVE -> (c, change) -> c.move(place, change);
            case DELETE -> (c, change) -> c.delete(DropReason.DUPLICATE, "Dobbelt", SOMEBODY, change);
            case RECALL -> (c, change) -> c.recall(change);
            case RESTORE -> (c, change) -> c.restore(change);
            case DECLARE -> (c, change) -> c.declareAnonymised(SOMEBODY, "Sagsbehandler", change);
            case CLOSE -> (c, change) -> c.close(TestCases.NOTHING_COVERED, change);
        };
    }
}
