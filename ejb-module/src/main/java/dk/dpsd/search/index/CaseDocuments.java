package dk.dpsd.search.index;

import dk.dpsd.casework.model.CasePlace;
import dk.dpsd.casework.model.CaseText;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.detail.Medicine;
import dk.dpsd.casework.model.tag.Keyword;
import dk.dpsd.casework.store.WholeCaseStore.Whole;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/**
 * A case as the index has it: who may reach it, by what it can be chosen, and what people wrote. The patient's name and number
 * and the reporter's contact are left out: nobody is looked up by them.
 */
public final class CaseDocuments {

    /** More than a moment in tenths of milliseconds ever is. */
    private static final long BEYOND_TIME = 100_000_000_000_000_000L;

    private static final int LONGEST_ATC = 7;

    private final Document document = new Document();

    private CaseDocuments() {}

    /** @param followUp what stands in its follow-up; empty where there is nothing */
    public static Document of(Whole whole, String followUp) {
        var one = new CaseDocuments();
        one.reach(whole.incident());
        one.codes(whole);
        one.times(whole.incident());
        one.texts(whole, followUp);
        return one.document;
    }

    private void reach(IncidentCase incident) {
        CasePlace place = incident.place();
        number(In.CASE, incident.id());
        document.add(new NumericDocValuesField(In.CASE, incident.id()));
        document.add(new StoredField(In.VERSION, incident.version()));
        code(In.STATE, incident.state().name());
        List<Long> path = place.path();
        for (int depth = 1; depth <= path.size(); depth++) {
            number(In.ancestor(depth), path.get(depth - 1));
        }
        number(In.UNIT, place.unit());
        number(In.MAILBOX, place.mailboxUnit());
        if (place.mailboxUnit() == null) {
            code(In.UNROUTED, In.YES);
        } else if (place.mailboxUnit().equals(place.unit())) {
            number(In.OWN_MAILBOX, place.mailboxUnit());
        }
        number(In.HANDLER, incident.handler());
        number(In.DROPPED_BY, incident.ending().droppedBy());
    }

    private void codes(Whole whole) {
        IncidentCase c = whole.incident();
        coded(Coded.STATE, c.state());
        coded(Coded.SEVERITY, c.severity().category());
        coded(Coded.ACTUAL, c.severity().actual());
        coded(Coded.POSSIBLE, c.severity().possible());
        coded(Coded.SCALE, c.severity().scale());
        coded(Coded.MAIN_GROUP, c.classified().mainGroup());
        coded(Coded.PROBLEM, c.classified().problem());
        coded(Coded.PROCESS, c.classified().process());
        coded(Coded.KIND, c.kind());
        coded(Coded.DROP_REASON, c.ending().reason());
        coded(Coded.HANDLER, c.handler());
        coded(Coded.MAILBOX, c.place().mailboxUnit());
        coded(Coded.AREA, whole.area());
        coded(Coded.REPORTER, whole.report() == null ? null : whole.report().reporterKind());
        c.focusAreas().forEach(tag -> coded(Coded.FOCUS_AREA, tag.area()));
        medicine(c);
        code(In.PLACE_NAME, c.place().placeName());
        c.keywords().stream().map(Keyword::folded).forEach(word -> code(In.KEYWORD, word));
    }

    /** A code of the ATC tree is found by every code above it. */
    private void medicine(IncidentCase incident) {
        List<String> codes = incident.details().medicines().stream()
                .map(Medicine::atc)
                .filter(Objects::nonNull)
                .map(atc -> atc.toUpperCase(Locale.ROOT))
                .toList();
        codes.forEach(atc -> {
            for (int length = 1; length <= Math.min(LONGEST_ATC, atc.length()); length++) {
                code(Coded.ATC.name(), atc.substring(0, length));
            }
        });
        if (codes.isEmpty()) {
            code(Coded.ATC.name(), Coded.NOT_SAID);
        }
    }

    private void times(IncidentCase incident) {
        long received = micros(incident.receivedAt());
        document.add(new LongField(In.RECEIVED, received, Store.NO));
        long gravity = incident.severity().category().ordinal() * BEYOND_TIME + received / 100;
        document.add(new NumericDocValuesField(In.GRAVITY, gravity));
        if (incident.occurrence().day() != null) {
            document.add(new LongField(In.OCCURRED, incident.occurrence().day().toEpochDay(), Store.NO));
        }
    }

    private void texts(Whole whole, String followUp) {
        IncidentCase incident = whole.incident();
        outside(incident.caseNumber());
        outside(incident.place().unitName());
        Set<String> said = new LinkedHashSet<>();
        incident.freeTexts().stream().map(CaseText::text).forEach(said::add);
        original(whole.report()).forEach(said::add);
        said.forEach(this::text);
        note(incident.texts().internalNote());
        text(followUp);
        text(whole.documents());
    }

    /** As it was first told: whoever may read a case reads that on its page too, and it is covered with the rest (design 9). */
    private static Stream<String> original(Report report) {
        return report == null ? Stream.empty() : Stream.of(report.headline(), report.description());
    }

    private void outside(String text) {
        if (text != null) {
            document.add(new TextField(In.OUTSIDE, text, Store.NO));
        }
    }

    private void note(String text) {
        if (text != null) {
            document.add(new TextField(In.NOTE, text, Store.NO));
        }
    }

    private void text(String text) {
        if (text != null && !text.isBlank()) {
            document.add(new TextField(In.TEXT, text, Store.YES));
        }
    }

    private void coded(Coded criterion, Object value) {
        if (value != null) {
            code(criterion.name(), value instanceof Enum<?> constant ? constant.name() : value.toString());
        } else if (criterion.canBeMissing()) {
            code(criterion.name(), Coded.NOT_SAID);
        }
    }

    private void number(String field, Long value) {
        code(field, value == null ? null : value.toString());
    }

    private void code(String field, String value) {
        if (value != null) {
            document.add(new StringField(field, value, Store.NO));
        }
    }

    static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
    }
}
