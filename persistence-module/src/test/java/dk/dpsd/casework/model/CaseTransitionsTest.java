package dk.dpsd.casework.model;

import static dk.dpsd.casework.model.TestCases.HANDLER;
import static dk.dpsd.casework.model.TestCases.change;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Redaction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The case's life (domain A.21, X-04, X-08, X-21): every verb in every state, on a real case. */
class CaseTransitionsTest {

    /** Blank is no: everything that stands here is possible, and nothing else. */
    private static final Map<String, CaseState> LIFE = Map.ofEntries(
            Map.entry("RECEIVED ACCEPT", CaseState.IN_PROGRESS),
            Map.entry("RECEIVED REJECT", CaseState.REJECTED),
            Map.entry("RECEIVED HAND_OVER", CaseState.RECEIVED),
            Map.entry("RECEIVED PLACE", CaseState.RECEIVED),
            Map.entry("IN_PROGRESS EDIT", CaseState.IN_PROGRESS),
            Map.entry("IN_PROGRESS APPEND", CaseState.IN_PROGRESS),
            Map.entry("IN_PROGRESS ASSIGN", CaseState.IN_PROGRESS),
            Map.entry("IN_PROGRESS MOVE", CaseState.RECEIVED),
            Map.entry("IN_PROGRESS RECALL", CaseState.RECEIVED),
            Map.entry("IN_PROGRESS DELETE", CaseState.DELETED),
            Map.entry("IN_PROGRESS DECLARE", CaseState.IN_PROGRESS),
            Map.entry("IN_PROGRESS CLOSE", CaseState.CLOSED),
            Map.entry("REJECTED RESTORE", CaseState.RECEIVED),
            Map.entry("REJECTED DECLARE", CaseState.REJECTED),
            Map.entry("REJECTED CLOSE", CaseState.REJECTED),
            Map.entry("DELETED RESTORE", CaseState.IN_PROGRESS),
            Map.entry("DELETED DECLARE", CaseState.DELETED),
            Map.entry("DELETED CLOSE", CaseState.DELETED));

    private static final Map<Verb, Consumer<IncidentCase>> DEEDS = new EnumMap<>(Verb.class);

    static {
        var texts = new CaseTexts("Renset", "Renset", null, null, null);
        var elsewhere = new CasePlace(List.of(1L, 9L), "Andetsteds", null, false);
        DEEDS.put(Verb.ACCEPT, c -> c.accept(8, change("accepted")));
        DEEDS.put(Verb.REJECT, c -> c.reject(DropReason.OTHER, "Andet", 8, change("rejected")));
        DEEDS.put(Verb.HAND_OVER, c -> c.handOver(elsewhere, change("handedOver")));
        DEEDS.put(Verb.PLACE, c -> c.placed(elsewhere, change("placed")));
        DEEDS.put(Verb.EDIT, c -> c.edit(TestCases.content(null), change("edited")));
        DEEDS.put(Verb.APPEND, c -> c.append(AppendedTo.LEARNING, "Mere", change("appended")));
        DEEDS.put(Verb.ASSIGN, c -> c.assign(8, change("assigned")));
        DEEDS.put(Verb.MOVE, c -> c.move(elsewhere, change("moved")));
        DEEDS.put(Verb.DELETE, c -> c.delete(DropReason.OTHER, "Andet", 8, change("deleted")));
        DEEDS.put(Verb.RECALL, c -> c.recall(change("recalled")));
        DEEDS.put(Verb.RESTORE, c -> c.restore(change("restored")));
        DEEDS.put(Verb.DECLARE, c -> c.declareAnonymised(8, "Navn", change("declaredAgain")));
        DEEDS.put(Verb.CLOSE, c -> c.close(TestCases.NOTHING_COVERED, change("closedNow")));
    }

    static Stream<Arguments> everyVerbInEveryState() {
        return Arrays.stream(CaseState.values())
                .flatMap(state -> Arrays.stream(Verb.values()).map(verb -> arguments(state, verb)));
    }

    @ParameterizedTest
    @MethodSource("everyVerbInEveryState")
    void theTableIsTheLifeOfACase(CaseState state, Verb verb) {
        assertThat(CaseTransitions.target(state, verb)).isEqualTo(Optional.ofNullable(LIFE.get(state + " " + verb)));
    }

    @ParameterizedTest
    @MethodSource("everyVerbInEveryState")
    void aVerbChangesTheStateOrNothing(CaseState state, Verb verb) {
        var incident = TestCases.in(state);
        CaseState target = LIFE.get(state + " " + verb);
        if (verb == Verb.CLOSE && target != null) {
            incident.declareAnonymised(HANDLER, "Navn", change("declared"));
        }
        var before = Picture.of(incident);
        assertThat(before).containsEntry("state", state.name()).hasSizeGreaterThan(40);

        if (target == null) {
            assertThatThrownBy(() -> DEEDS.get(verb).accept(incident))
                    .isInstanceOf(ImpossibleVerbException.class)
                    .hasMessageContaining(verb.name());
            assertThat(Picture.of(incident)).isEqualTo(before);
        } else {
            DEEDS.get(verb).accept(incident);
            assertThat(incident.state()).isEqualTo(target);
            assertThat(Picture.of(incident)).isNotEqualTo(before);
        }
    }

    static Stream<Arguments> deedsOnEndedCases() {
        return Stream.of(CaseState.CLOSED, CaseState.REJECTED, CaseState.DELETED)
                .flatMap(state -> Stream.of(Verb.RESTORE, Verb.DECLARE, Verb.CLOSE)
                        .map(verb -> arguments(state, named(verb.name(), verb))));
    }

    /** what was anonymised and sent comes never back. */
    @ParameterizedTest
    @MethodSource("deedsOnEndedCases")
    void anEndedCaseStaysAsItIs(CaseState state, Verb verb) {
        var incident = TestCases.in(state);
        if (state != CaseState.CLOSED) {
            TestCases.ended(incident);
        }
        assertThat(incident.ending().endedAt()).isNotNull();
        var before = Picture.of(incident);
        assertThatThrownBy(() -> DEEDS.get(verb).accept(incident)).isInstanceOf(ImpossibleVerbException.class);
        assertThat(Picture.of(incident)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"IN_PROGRESS", "REJECTED", "DELETED"})
    void nobodyClosesWhatNobodyDeclared(CaseState state) {
        var incident = TestCases.in(state);
        var before = Picture.of(incident);
        assertThatThrownBy(() -> incident.close(TestCases.NOTHING_COVERED, change("closed")))
                .isInstanceOf(ImpossibleVerbException.class);
        assertThat(Picture.of(incident)).isEqualTo(before);
    }

    /** R-ANON-02. */
    @ParameterizedTest
    @EnumSource(names = {"IN_PROGRESS", "REJECTED", "DELETED"})
    void closingTakesIdentifiersAndNote(CaseState state) {
        var incident = TestCases.in(state);
        int noteAndThree = state == CaseState.REJECTED ? 3 : 4;
        incident.declareAnonymised(HANDLER, "Navn", change("declared"));
        assertThat(incident.close(TestCases.NOTHING_COVERED, change("closed")).total())
                .isEqualTo(noteAndThree);
        assertThat(incident.identifiers().count()).isZero();
        assertThat(incident.texts().internalNote()).isNull();
        assertThat(Picture.of(incident).values().toString())
                .doesNotContain("Testperson", "010203", "rapport@demo", "Et notat");
    }

    /** R-ANON-03: what was decided is covered in every text. */
    @Test
    void closingCoversWhatWasDecidedInEveryText() {
        var incident = TestCases.in(CaseState.IN_PROGRESS);
        incident.declareAnonymised(HANDLER, "Navn", change("declared"));
        incident.close(
                (text, longest) -> text == null ? null : text.replaceAll("Stue|Forkert|dosis|Et", "*****"),
                change("closed"));
        assertThat(incident.texts().headline()).isEqualTo("***** *****");
        assertThat(incident.texts().description()).doesNotContain("dosis");
        assertThat(incident.place().placeName()).isEqualTo("***** 5");
    }

    /** R-ANON-03, R-ANON-05: more can be covered until the authority has the case; nothing in an open one, nothing after. */
    @Test
    void moreIsCoveredOnlyBetweenTheEndAndTheAuthority() {
        var incident = TestCases.in(CaseState.IN_PROGRESS);
        Redaction dose = (text, longest) -> text == null ? null : text.replace("dosis", "*****");
        assertThatThrownBy(() -> incident.maskAgain(dose, change("maskedAgain")))
                .isInstanceOf(IllegalStateException.class);
        TestCases.ended(incident);
        incident.maskAgain(dose, change("maskedAgain"));
        assertThat(incident.texts().headline()).isEqualTo("Forkert *****");
        incident.sent(TestCases.RECEIVED_AT);
        assertThat(incident.isHeldBack()).isFalse();
        assertThatThrownBy(() -> incident.maskAgain(dose, change("maskedAgain")))
                .isInstanceOf(IllegalStateException.class);
    }

    /** R-ANON-04, R-ANON-07: whoever decides anew what is covered takes the declaration along. */
    @Test
    void aDecisionTakesTheDeclarationBack() {
        var incident = TestCases.in(CaseState.IN_PROGRESS);
        incident.declareAnonymised(HANDLER, "Navn", change("declared"));
        incident.decidedAgain();
        assertThat(incident.ending().declaredAt()).isNull();
        assertThatThrownBy(() -> incident.close(TestCases.NOTHING_COVERED, change("closed")))
                .isInstanceOf(ImpossibleVerbException.class);
    }

    /** R-ANON-07: declared is what was there when somebody declared. */
    @Test
    void aChangedCaseMustBeDeclaredAnew() {
        var incident = TestCases.in(CaseState.IN_PROGRESS);
        incident.declareAnonymised(HANDLER, "Navn", change("declared"));
        incident.edit(TestCases.content(null), change("edited"));
        assertThat(incident.ending().declaredAt()).isNull();
        assertThat(incident.ending().declaredName()).isNull();
    }

    /** What was declared anonymised is undone by a text that nobody has looked at. */
    @ParameterizedTest
    @EnumSource
    void anAddedToCaseMustBeDeclaredAnew(AppendedTo where) {
        var incident = TestCases.in(CaseState.IN_PROGRESS);
        incident.declareAnonymised(HANDLER, "Navn", change("declared"));
        incident.append(where, "Mere", change("appended"));
        assertThat(incident.ending().declaredAt()).isNull();
        assertThat(incident.ending().declaredName()).isNull();
    }

    @Test
    void fortrydBringsBackHandlerMailboxAndPlace() {
        var incident = TestCases.in(CaseState.DELETED);
        incident.restore(change("restored"));
        assertThat(incident.handler()).isEqualTo(HANDLER);
        assertThat(incident.place().mailboxUnit()).isEqualTo(2L);
        assertThat(incident.ending().reason()).isNull();
        assertThat(incident.ending().comment()).isNull();
        assertThat(incident.ending().droppedBy()).isNull();
    }

    /** X-04, R-PRIV-13: the handler's access ends with the assignment. */
    @Test
    void aRecalledOrMovedCaseHasNoHandler() {
        var recalled = TestCases.in(CaseState.IN_PROGRESS);
        recalled.recall(change("recalled"));
        assertThat(recalled.handler()).isNull();
        assertThat(recalled.place().mailboxUnit()).isEqualTo(2L);

        var moved = TestCases.in(CaseState.IN_PROGRESS);
        DEEDS.get(Verb.MOVE).accept(moved);
        assertThat(moved.handler()).isNull();
        assertThat(moved.place().unit()).isEqualTo(9L);
        assertThat(moved.place().mailboxUnit()).as("until it is routed").isNull();
    }

    /** Design 3. */
    @ParameterizedTest
    @EnumSource
    void onlyOpenCasesFollowTheRegister(CaseState state) {
        var incident = TestCases.in(state);
        incident.follow(List.of(5L, 3L));
        assertThat(Picture.of(incident))
                .containsEntry("place.ancestor1", state.isOpen() ? "5" : "1")
                .containsEntry("place.unit", "3");
    }
}
