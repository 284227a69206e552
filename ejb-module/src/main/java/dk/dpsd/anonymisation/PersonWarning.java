package dk.dpsd.anonymisation;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.anonymisation.finder.Finders;
import dk.dpsd.anonymisation.finder.Finding;
import dk.dpsd.anonymisation.finder.Kind;
import dk.dpsd.anonymisation.finder.KnownPerson;
import dk.dpsd.casework.model.Identifiers;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What to say of texts that seem to point out a person, to whoever writes or sends them (R-ASK-08, R-RES-05, domain B.2).
 * Every page asks the same finders in this one way; what it makes of the answer is its own: a hint beside a field, a second
 * press, or a refusal.
 *
 * @param signs what was found, the surest first, each once; empty where there is nothing to say
 */
public record PersonWarning(List<Sign> signs) implements Serializable {

    /** More than these nobody reads. */
    public static final int MOST = 3;

    public static final PersonWarning NONE = new PersonWarning(List.of());

    /** A longer part is cut: a whole address is known by its beginning. */
    static final int LONGEST_EXCERPT = 40;

    /** Without the fields of a case they are the same for everybody, and made once: pages ask while somebody types. */
    private static final Finders GENERAL = Finders.general();

    /** A part of the text, as it stands there. */
    public record Sign(String excerpt, Kind kind, Confidence confidence) implements Serializable {}

    public PersonWarning {
        Set<String> told = new HashSet<>();
        signs = signs.stream()
                .sorted(Comparator.comparing(Sign::confidence))
                .filter(sign -> told.add(sign.excerpt()))
                .toList();
    }

    /** Of any texts; a missing one says nothing. */
    public static PersonWarning of(String... texts) {
        return of(GENERAL, Arrays.asList(texts));
    }

    /** Of the texts of a case, whose own name and number are looked for in every spelling. */
    public static PersonWarning of(Identifiers own, Collection<String> texts) {
        return of(Finders.knowing(KnownPerson.of(own.patientName(), own.patientCpr())), texts);
    }

    /**
     * Of the text columns of an extract or of a planned report that is about to leave the system. Of a column that has
     * shown enough the rest is not read: a warning names three parts and no more.
     *
     * @param columns the texts of each column by its name
     * @return the columns there is something to say of, in the same order
     */
    public static Map<String, PersonWarning> ofColumns(Map<String, ? extends Iterable<String>> columns) {
        Map<String, PersonWarning> warnings = new LinkedHashMap<>();
        columns.forEach((name, texts) -> {
            PersonWarning warning = NONE;
            var rows = texts.iterator();
            while (!warning.isFull() && rows.hasNext()) {
                warning = warning.and(of(rows.next()));
            }
            if (!warning.isEmpty()) {
                warnings.put(name, warning);
            }
        });
        return warnings;
    }

    private static PersonWarning of(Finders finders, Collection<String> texts) {
        List<Sign> signs = new ArrayList<>();
        texts.stream().filter(Objects::nonNull).forEach(text -> read(finders, text, signs));
        return new PersonWarning(signs);
    }

    /** Findings come in the order of the text, so that one walk through its code points serves them all. */
    private static void read(Finders finders, String text, List<Sign> signs) {
        int unit = 0;
        int point = 0;
        for (Finding finding : finders.find(text)) {
            int start = text.offsetByCodePoints(unit, finding.start() - point);
            unit = text.offsetByCodePoints(start, finding.end() - finding.start());
            point = finding.end();
            signs.add(new Sign(shortened(text.substring(start, unit)), finding.kind(), finding.confidence()));
        }
    }

    /** In one line, and never cut through a sign of two units. */
    private static String shortened(String part) {
        String line = part.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT - 1)) + '…';
    }

    /** The surest of both. */
    private PersonWarning and(PersonWarning other) {
        return new PersonWarning(new PersonWarning(
                        Stream.concat(signs.stream(), other.signs.stream()).toList())
                .told());
    }

    private boolean isFull() {
        return only(Confidence.SURE).signs.size() >= MOST;
    }

    /** What is at least so sure. */
    public PersonWarning only(Confidence least) {
        return new PersonWarning(signs.stream()
                .filter(sign -> sign.confidence().compareTo(least) <= 0)
                .toList());
    }

    /** Those that are told: the surest, and no more than anybody reads. */
    public List<Sign> told() {
        return signs.stream().limit(MOST).toList();
    }

    public boolean isEmpty() {
        return signs.isEmpty();
    }

    /** Whether one of them leaves no doubt. */
    public boolean isSure() {
        return signs.stream().anyMatch(sign -> sign.confidence() == Confidence.SURE);
    }
}
