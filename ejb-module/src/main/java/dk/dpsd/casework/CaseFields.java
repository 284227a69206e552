package dk.dpsd.casework;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.DetailText;
import dk.dpsd.casework.model.detail.ReportDetails;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.model.Sensitivity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What a case says at one moment, field by field with its declared sensitivity: the access log compares two (R-LOG-02). */
final class CaseFields {

    private record Value(Sensitivity sensitivity, String text) {}

    /** What the log need not repeat: the copied tree, and who and when, which each entry has itself. */
    private static final Set<String> LEFT_OUT = Set.of(
            "unit", "droppedBy", "droppedAt", "declaredBy", "declaredName", "declaredAt", "endedAt", "sentAt", "scale");

    private final Map<String, Value> values = new LinkedHashMap<>();

    private CaseFields() {}

    /**
     * Reads the case.
     *
     * @param handler the login of its handler, or null
     */
    static CaseFields of(IncidentCase incident, String handler) {
        var fields = new CaseFields();
        fields.harmless("state", incident.state().name());
        fields.harmless("handler", handler);
        Stream.of(
                        incident.place(),
                        incident.occurrence(),
                        incident.texts(),
                        incident.severity(),
                        incident.classified(),
                        incident.identifiers(),
                        incident.ending())
                .forEach(fields::read);
        fields.read(incident.details());
        return fields;
    }

    private void read(ReportDetails details) {
        harmless("severalPlaces", answer(details.severalPlaces()));
        harmless("discoveredElsewhere", answer(details.discoveredElsewhere()));
        DetailText.of(details)
                .forEach(value -> values.put(value.field(), new Value(value.sensitivity(), value.text())));
    }

    private static String answer(Answer answer) {
        return answer == Answer.UNANSWERED ? null : answer.name();
    }

    private void harmless(String name, String text) {
        values.put(name, new Value(Sensitivity.HARMLESS, text));
    }

    private void read(Object part) {
        for (Field field : part.getClass().getDeclaredFields()) {
            String name = field.getName();
            boolean said = !field.isSynthetic()
                    && !Modifier.isStatic(field.getModifiers())
                    && !name.startsWith("_persistence")
                    && !name.startsWith("ancestor")
                    && !LEFT_OUT.contains(name);
            if (said) {
                values.put(name, new Value(Sensitivity.of(field), text(part, field)));
            }
        }
    }

    private static String text(Object part, Field field) {
        try {
            field.setAccessible(true);
            Object value = field.get(part);
            return value == null ? null : value.toString();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The field " + field + " cannot be read for the access log", e);
        }
    }

    private static String text(Value value) {
        return value == null ? null : value.text();
    }

    List<FieldChange> changesTo(CaseFields after) {
        List<FieldChange> changes = new ArrayList<>();
        // Rows come and go: what one side lacks was or becomes nothing.
        Set<String> names = new LinkedHashSet<>(values.keySet());
        names.addAll(after.values.keySet());
        for (String name : names) {
            Value before = values.get(name);
            Value now = after.values.get(name);
            if (!Objects.equals(text(before), text(now))) {
                Sensitivity declared = before == null ? now.sensitivity() : before.sensitivity();
                changes.add(new FieldChange(name, declared, text(before), text(now)));
            }
        }
        return changes;
    }
}
