package dk.dpsd.reporting;

import dk.dpsd.casework.collective.CollectiveArea;
import dk.dpsd.casework.collective.CollectiveArea.Named;
import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.reporting.model.tally.Tally;
import dk.dpsd.reporting.model.tally.TallyPress;
import dk.dpsd.reporting.store.TallyStore;
import dk.dpsd.reporting.store.TallyStore.Standing;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.PlainText;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Optælling: a place counts during the month, from as many telephones as have the code, and makes a collective report of
 * it. The code, 128 bits of which only a digest is kept, is the whole right.
 */
@Stateless
public class Tallies {

    private static final int CODE_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    TallyStore store;

    @Inject
    CollectiveAreas areas;

    @Inject
    Clock clock;

    /** One press: one more, or one less, of a subtype; the key is made where the button was pressed. */
    public record Press(String key, String subtype, int step) {}

    /**
     * Begins a tally.
     *
     * @return its code, which nobody can find again
     * @throws InvalidReportException where place, area or month are not in order
     */
    @Requires(Action.SUBMIT_REPORT)
    public String begin(NewTally wanted) {
        List<Problem> problems = check(wanted);
        if (!problems.isEmpty()) {
            throw new InvalidReportException(problems);
        }
        byte[] bits = new byte[CODE_BYTES];
        RANDOM.nextBytes(bits);
        String code = PaperCode.of(bits);
        ReportedPlace place = wanted.place();
        var where = new Tally.Where(
                place.unit(), place.ownerKind(), place.owner(), PlainText.of(place.placeName()), wanted.shown());
        store.add(new Tally(PaperCode.digest(code), where, wanted.area(), wanted.month(), Clocks.now(clock)));
        return code;
    }

    private List<Problem> check(NewTally wanted) {
        List<Problem> problems = new ArrayList<>();
        if (wanted.month() == null || wanted.month().isAfter(now())) {
            problems.add(new Problem("month", "problem.month.missing"));
        } else if (wanted.area() == null
                || areas.in(wanted.month(), wanted.area()).isEmpty()) {
            problems.add(new Problem("area", "problem.area.missing"));
        }
        ReportedPlace place = wanted.place();
        boolean found = place != null && (place.unit() != null || place.owner() != null && place.placeName() != null);
        if (!found) {
            problems.add(new Problem("place", "problem.place.missing"));
        }
        return problems;
    }

    /** How the tally of a code stands; empty where there is none, or it was sent. */
    @Requires(Action.SUBMIT_REPORT)
    public Optional<TallyBoard> board(String code) {
        return PaperCode.typed(code).map(PaperCode::digest).flatMap(store::find).map(this::board);
    }

    /** Counts presses, each once however often it is sent; one that would take a number below nothing counts nothing. */
    @Requires(Action.SUBMIT_REPORT)
    public Optional<TallyBoard> press(String code, List<Press> presses) {
        Optional<Tally> found = PaperCode.typed(code).map(PaperCode::digest).flatMap(store::lock);
        found.ifPresent(tally -> presses.forEach(press -> press(tally, press)));
        return found.map(this::board);
    }

    private void press(Tally tally, Press press) {
        boolean known = area(tally).subtypes().stream().map(Named::code).anyMatch(press.subtype()::equals);
        if (known && Math.abs(press.step()) == 1 && !store.isPressed(tally.id(), press.key())) {
            long total = standings(tally)
                    .getOrDefault(press.subtype(), nothing(press.subtype()))
                    .total();
            if (total + press.step() >= 0 && total < NewSheet.MOST_OF_A_KIND) {
                store.add(new TallyPress(tally.id(), press.key(), press.subtype(), press.step(), Clocks.now(clock)));
            }
        }
    }

    /** Writes a note beside the numbers; false where there is no room, or no such tally. */
    @Requires(Action.SUBMIT_REPORT)
    public boolean note(String code, String text) {
        String note = PlainText.of(text);
        return note != null
                && PaperCode.typed(code)
                        .map(PaperCode::digest)
                        .flatMap(store::lock)
                        .filter(tally -> tally.note(note))
                        .isPresent();
    }

    private TallyBoard board(Tally tally) {
        CollectiveArea area = area(tally);
        Map<String, Standing> standings = standings(tally);
        Tally.Where where = tally.where();
        return new TallyBoard(
                new ReportedPlace(where.unit(), where.ownerKind(), where.owner(), false, where.placeName()),
                where.shown(),
                area.code(),
                area.name(),
                tally.month(),
                area.subtypes().stream()
                        .map(subtype -> line(subtype, standings.getOrDefault(subtype.code(), nothing(subtype.code()))))
                        .toList(),
                tally.notes(),
                store.presses(tally.id()),
                LocalDate.ofInstant(tally.begunAt(), Clocks.COPENHAGEN).plus(Tally.LIFE));
    }

    private static TallyBoard.Line line(Named subtype, Standing standing) {
        return new TallyBoard.Line(subtype.code(), subtype.name(), standing.total(), standing.since());
    }

    private static Standing nothing(String subtype) {
        return new Standing(subtype, 0, 0);
    }

    private Map<String, Standing> standings(Tally tally) {
        Instant midnight = Clocks.midnight(Clocks.today(clock));
        return store.standings(tally.id(), midnight).stream()
                .collect(Collectors.toMap(Standing::subtype, Function.identity()));
    }

    private CollectiveArea area(Tally tally) {
        return areas.in(tally.month(), tally.area()).orElseThrow();
    }

    private YearMonth now() {
        return YearMonth.from(Clocks.today(clock));
    }
}
