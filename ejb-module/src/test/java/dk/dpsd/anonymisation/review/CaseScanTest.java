package dk.dpsd.anonymisation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.dpsd.anonymisation.finder.Finders;
import dk.dpsd.anonymisation.finder.Finding;
import dk.dpsd.anonymisation.finder.KnownPerson;
import dk.dpsd.anonymisation.model.Decision;
import dk.dpsd.anonymisation.model.Verdict;
import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.anonymisation.review.Piece.State;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-ANON-03: going through a case before it ends")
class CaseScanTest {

    private static final Function<String, List<Finding>> FIND =
            Finders.knowing(KnownPerson.of("Gudrun Thorup", "020160-9995"))::find;

    private final List<HeldText> held = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    @Test
    void aTextThatStandsInTwoPlacesIsGoneThroughOnce() {
        holds("case", "description", "Gudrun faldt.");
        holds("report", "description", "Gudrun faldt.");
        assertThat(texts()).singleElement().satisfies(text -> {
            assertThat(text.places()).extracting(Place::owner).containsExactly("case", "report");
            assertThat(text.open()).isEqualTo(1);
        });
    }

    @Test
    void allPiecesTogetherAreTheText() {
        String text = "😀 Gudrun Thorup (020160-9995) ringede på tlf. 22 41 67 03 fra stue 4.";
        holds("case", "description", text);
        decide(text, "ringede", Verdict.MASK);
        decide(text, "stue 4", Verdict.KEEP);
        List<Piece> pieces = texts().get(0).pieces();
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces)
                .filteredOn(Piece::isMark)
                .extracting(Piece::text, Piece::state)
                .containsExactly(
                        tuple("Gudrun Thorup", State.OPEN),
                        tuple("020160-9995", State.OPEN),
                        tuple("ringede", State.MASKED),
                        tuple("22 41 67 03", State.OPEN),
                        tuple("stue 4", State.KEPT));
    }

    /** A finding far down in a long document is shown with what stands around it, and its place is still right. */
    @Test
    void ofALongDocumentOnlyWhatStandsNearAFindingIsShown() {
        String text = "ord ".repeat(6_000) + "Gudrun faldt. " + "ord ".repeat(6_000);
        holds("document", "text", text);
        List<Piece> pieces = texts().get(0).pieces();
        assertThat(pieces).filteredOn(piece -> piece.state() == State.GAP).hasSize(2);
        assertThat(pieces.stream().mapToInt(piece -> piece.text().length()).sum())
                .isLessThan(5 * Gaps.AROUND);
        assertThat(pieces).filteredOn(Piece::isMark).singleElement().satisfies(mark -> {
            assertThat(text.substring(mark.start(), mark.end())).isEqualTo("Gudrun");
        });
        assertThat(pieces.get(pieces.size() - 1).end()).isEqualTo(text.length());
    }

    /** What was decided about one text says nothing about another, however like it. */
    @Test
    void aChangedTextIsUndecidedAgain() {
        decide("Gudrun faldt.", "Gudrun", Verdict.KEEP);
        holds("case", "description", "Gudrun faldt!");
        assertThat(texts().get(0).open()).isEqualTo(1);
    }

    @Test
    void whoWasMaskedInOneTextIsFoundInAllOthers() {
        holds("case", "description", "tulle faldt.");
        holds("followup", "COMMUNICATION", "Talt med Tulle i dag, og med Tulles datter.");
        decide("tulle faldt.", "tulle", Verdict.MASK);
        assertThat(texts().get(1).pieces())
                .filteredOn(piece -> "confirmed".equals(piece.reason()))
                .extracting(Piece::text)
                .containsExactly("Tulle", "Tulles");
    }

    @Test
    void everywhereMeansEveryTextAndEverySpelling() {
        holds("case", "description", "Gudrun faldt. GUDRUN kom op.");
        holds("document", "text", "Gudruns plan");
        var targets = deciding().everywhere(at("Gudrun faldt. GUDRUN kom op.", 0, 6), Verdict.MASK);
        assertThat(targets).hasSize(3);
    }

    /** The authority refuses what has such a form, and so does the review. */
    @Test
    void aNumberOfAPersonCannotBeKept() {
        String text = "Ordre 020160-9995 og Gudrun";
        holds("case", "description", text);
        var number = deciding().one(at(text, 6, 17), State.KEPT);
        assertThat(deciding().must(number)).isTrue();
        assertThat(deciding().must(deciding().one(at(text, 21, 27), State.KEPT)))
                .isFalse();
    }

    @Test
    void aPlaceInATextThatIsNotThereAnyMoreIsRefused() {
        holds("case", "description", "Gudrun faldt.");
        assertThatThrownBy(() -> deciding().one(at("Gudrun faldt!", 0, 6), State.MASKED))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("textChanged");
        assertThatThrownBy(() -> deciding().one(selected("Gudrun faldt.", 6, 7), State.MASKED))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("nothingThere");
        assertThatThrownBy(() -> deciding().one(selected("Gudrun faldt.", 90, 97), State.MASKED))
                .isInstanceOf(RefusedException.class);
    }

    /** Two pages of one case are open: what was decided on the one is not overturned from the other, unseen. */
    @Test
    void whatWasDecidedMeanwhileIsNotOverturnedUnseen() {
        String text = "Gudrun faldt.";
        holds("case", "description", text);
        decide(text, "Gudrun", Verdict.MASK);
        for (State wished : List.of(State.KEPT, State.OPEN)) {
            assertThatThrownBy(() -> deciding().one(at(text, 0, 6), wished))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("decidedMeanwhile");
        }
        assertThatThrownBy(() -> deciding().everywhere(at(text, 0, 6), Verdict.KEEP))
                .hasMessageContaining("decidedMeanwhile");
        assertThat(deciding().one(at(text, 0, 6), State.MASKED))
                .as("pressed twice")
                .isNotNull();
        var seen = new Choice(Sha256.hex(text), 0, 6, State.MASKED);
        assertThat(deciding().one(seen, State.KEPT))
                .as("seen, and thought better of")
                .isNotNull();
    }

    /** What was masked here is no news from elsewhere; what a finder saw in it stays what it is. */
    @Test
    void ownMarksAreNotTakenForSomebodyMaskedElsewhere() {
        String text = "tulle ringede fra Gudruns stue.";
        holds("case", "description", text);
        decide(text, "tulle", Verdict.MASK);
        decide(text, "Gudruns", Verdict.MASK);
        assertThat(texts().get(0).pieces())
                .filteredOn(Piece::isMark)
                .extracting(Piece::text, Piece::state, Piece::isConfirmed, piece -> piece.kind() == null)
                .containsExactly(
                        tuple("tulle", State.MASKED, false, true), tuple("Gudruns", State.MASKED, false, false));
    }

    /** What shows only when its neighbour is covered is found all the same. */
    @Test
    void afterMaskingItIsLookedThroughAgain() {
        String text = "Peter Anna Jensen";
        Function<String, List<Finding>> find = value -> value.contains("*****") && value.contains("Anna")
                ? FIND.apply(value.replace("*****", "fru  ")).stream()
                        .filter(found -> value.codePoints()
                                        .skip(found.start())
                                        .findFirst()
                                        .getAsInt()
                                != '*')
                        .toList()
                : List.of();
        holds("case", "description", text);
        decide(text, "Peter", Verdict.MASK);
        var pieces = scan().texts(find).get(0).pieces();
        assertThat(pieces)
                .filteredOn(piece -> piece.state() == State.OPEN)
                .extracting(Piece::text)
                .containsExactly("Anna Jensen");
    }

    @Test
    void theSecondLookTellsPlacesInTheTextAsItStands() {
        String text = "Bo og Margrethe og Ib sagde Ulla";
        var look = new SecondLook(List.of(new Span(6, 15), new Span(0, 2)));
        Function<String, List<Finding>> all = value -> {
            int at = value.indexOf("Ulla");
            return List.of(new Finding(
                    at,
                    at + 4,
                    dk.dpsd.anonymisation.finder.Kind.NAME,
                    dk.dpsd.anonymisation.finder.Confidence.CHECK,
                    "x"));
        };
        assertThat(look.more(text, List.of(), all)).singleElement().satisfies(found -> {
            assertThat(text.substring(found.start(), found.end())).isEqualTo("Ulla");
        });
    }

    private void holds(String owner, String field, String text) {
        held.add(new HeldText(new Place(owner, field), text));
    }

    private void decide(String text, String words, Verdict verdict) {
        int start = text.codePointCount(0, text.indexOf(words));
        int end = start + words.codePointCount(0, words.length());
        decisions.add(new Decision(1, Sha256.hex(text), start, end, verdict, 7, Instant.EPOCH));
    }

    private static Choice at(String text, int start, int end) {
        return new Choice(Sha256.hex(text), start, end, State.OPEN);
    }

    private static Choice selected(String text, int start, int end) {
        return new Choice(Sha256.hex(text), start, end, State.PLAIN);
    }

    private CaseScan scan() {
        return new CaseScan(held, decisions);
    }

    private List<ReviewedText> texts() {
        return scan().texts(FIND);
    }

    private Deciding deciding() {
        return new Deciding(scan(), texts());
    }
}
