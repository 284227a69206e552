package dk.dpsd.anonymisation.finder;

import dk.dpsd.anonymisation.finder.name.InitialsFinder;
import dk.dpsd.anonymisation.finder.name.NameFinder;
import dk.dpsd.anonymisation.finder.name.OwnFieldsFinder;
import dk.dpsd.anonymisation.finder.name.Repetitions;
import dk.dpsd.anonymisation.finder.number.BirthDateFinder;
import dk.dpsd.anonymisation.finder.number.CprFinder;
import dk.dpsd.anonymisation.finder.number.CprPartFinder;
import dk.dpsd.anonymisation.finder.number.FurtherPhoneFinder;
import dk.dpsd.anonymisation.finder.number.PhoneFinder;
import dk.dpsd.anonymisation.finder.place.AddressFinder;
import dk.dpsd.anonymisation.finder.place.RoomFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All finders together: the case's own fields first, then forms, lists and context; overlaps resolved. */
public final class Finders {

    private static final Comparator<Hit> BELIEVED_FIRST = Comparator.comparing(
                    (Hit hit) -> hit.confidence() != Confidence.SURE)
            .thenComparing(Hit::kind)
            .thenComparing(Hit::confidence)
            .thenComparing(Comparator.comparing(Hit::length).reversed())
            .thenComparing(Hit::start);

    private final List<Finder> finders;

    private Finders(List<Finder> finders) {
        this.finders = finders;
    }

    /** For any text. */
    public static Finders general() {
        return knowing(KnownPerson.NOBODY);
    }

    /** For the texts of a case whose own fields are known: they are looked for before they are erased. */
    public static Finders knowing(KnownPerson known) {
        return new Finders(List.of(
                new OwnFieldsFinder(known),
                new CprFinder(),
                new CprPartFinder(),
                new EmailFinder(),
                new ProfileFinder(),
                new PhoneFinder(),
                new FurtherPhoneFinder(),
                new AddressFinder(),
                new BirthDateFinder(),
                new RoomFinder(),
                new NameFinder(),
                new InitialsFinder()));
    }

    /** The findings of a text in the order they stand there; none overlaps another. */
    public List<Finding> find(String value) {
        var text = new Text(value);
        List<Hit> hits = settled(finders.stream().flatMap(finder -> finder.find(text).stream()));
        hits = settled(Stream.concat(hits.stream(), new Repetitions(text).of(hits).stream()));
        var points = new CodePoints(value);
        return hits.stream()
                .map(hit -> new Finding(
                        points.before(hit.start()),
                        points.before(hit.end()),
                        hit.kind(),
                        hit.confidence(),
                        hit.reason()))
                .toList();
    }

    private static List<Hit> settled(Stream<Hit> hits) {
        List<Hit> kept = new ArrayList<>();
        var taken = new Taken();
        hits.sorted(BELIEVED_FIRST).forEach(hit -> taken.take(hit).ifPresent(kept::add));
        kept.sort(Comparator.comparing(Hit::start));
        return kept;
    }
}
