package dk.dpsd.anonymisation.finder;

import dk.dpsd.anonymisation.finder.name.InitialsFinder;
import dk.dpsd.anonymisation.finder.name.NameFinder;
import dk.dpsd.anonymisation.finder.name.OwnNamesFinder;
import dk.dpsd.anonymisation.finder.name.Repetitions;
import dk.dpsd.anonymisation.finder.number.BirthDateFinder;
import dk.dpsd.anonymisation.finder.number.CprFinder;
import dk.dpsd.anonymisation.finder.number.CprPartFinder;
import dk.dpsd.anonymisation.finder.number.FurtherPhoneFinder;
import dk.dpsd.anonymisation.finder.number.OwnNumbersFinder;
import dk.dpsd.anonymisation.finder.number.PhoneFinder;
import dk.dpsd.anonymisation.finder.place.AddressFinder;
import dk.dpsd.anonymisation.finder.place.DoorFinder;
import dk.dpsd.anonymisation.finder.place.PlacedFinder;
import dk.dpsd.anonymisation.finder.place.RoomFinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/** All finders together: the case's own fields first, then forms, lists and context; overlaps resolved. */
public final class Finders {

    private static final Comparator<Hit> BELIEVED_FIRST = Finders::believedFirst;

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
        return knowing(List.of(known));
    }

    /** For the texts of a case that several known people have to do with: patient, reporter, whoever was confirmed. */
    public static Finders knowing(Collection<KnownPerson> known) {
        List<Finder> finders = new ArrayList<>();
        for (KnownPerson person : new LinkedHashSet<>(known)) {
            finders.add(new OwnNamesFinder(person));
            finders.add(new OwnNumbersFinder(person));
        }
        finders.addAll(List.of(
                new CprFinder(),
                new CprPartFinder(),
                new EmailFinder(),
                new ProfileFinder(),
                new PhoneFinder(),
                new FurtherPhoneFinder(),
                new AddressFinder(),
                new PlacedFinder(),
                new BirthDateFinder(),
                new DoorFinder(),
                new RoomFinder(),
                new NameFinder(),
                new InitialsFinder()));
        return new Finders(List.copyOf(finders));
    }

    /** The findings of a text in the order they stand there; none overlaps another. */
    public List<Finding> find(String value) {
        var text = new Text(value);
        List<Hit> hits = settled(
                text,
                joined(finders.stream()
                        .flatMap(finder -> finder.find(text).stream())
                        .map(hit -> outsideWords(text, hit))));
        hits = settled(text, Stream.concat(hits.stream(), new Repetitions(text).of(hits).stream()));
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

    /** No finding ends inside a word: "stue 4" and not the first letter of what stands behind it without a blank. */
    private static Hit outsideWords(Text text, Hit hit) {
        Text.Word cut = text.wordOver(hit.end());
        return cut == null || cut.start() <= hit.start() || hit.kind() == Kind.EMAIL || hit.kind() == Kind.URL
                ? hit
                : hit.until(cut.start());
    }

    /** Names that overlap are one name, as sure as the surer of them: the patient's part of it must not hide the rest. */
    private static Stream<Hit> joined(Stream<Hit> hits) {
        List<Hit> names = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        hits.sorted(Comparator.comparingInt(Hit::start)).forEach(hit -> {
            Hit last = names.isEmpty() ? null : names.get(names.size() - 1);
            if (hit.kind() != Kind.NAME) {
                others.add(hit);
            } else if (last != null && last.overlaps(hit)) {
                names.set(names.size() - 1, last.joinedWith(hit));
            } else {
                names.add(hit);
            }
        });
        return Stream.concat(names.stream(), others.stream());
    }

    /** The sure ones; then by kind, confidence, length and place. */
    private static int believedFirst(Hit one, Hit two) {
        boolean sure = one.confidence() == Confidence.SURE;
        if (sure != (two.confidence() == Confidence.SURE)) {
            return sure ? -1 : 1;
        } else if (one.kind() != two.kind()) {
            return one.kind().compareTo(two.kind());
        } else if (one.confidence() != two.confidence()) {
            return one.confidence().compareTo(two.confidence());
        } else if (one.length() != two.length()) {
            return two.length() - one.length();
        }
        return one.start() - two.start();
    }

    private static List<Hit> settled(Text text, Stream<Hit> hits) {
        List<Hit> kept = new ArrayList<>();
        var taken = new Taken(text);
        hits.sorted(BELIEVED_FIRST).forEach(hit -> taken.take(hit).ifPresent(kept::add));
        kept.sort(Comparator.comparingInt(Hit::start));
        return kept;
    }
}
