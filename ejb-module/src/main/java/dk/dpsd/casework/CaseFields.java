package dk.dpsd.casework;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.model.Sensitivity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        fields.values.put(
                "state", new Value(Sensitivity.HARMLESS, incident.state().name()));
        fields.values.put("handler", new Value(Sensitivity.HARMLESS, handler));
        fields.values.put("incidents", new Value(Sensitivity.HARMLESS, Objects.toString(incident.incidents(), null)));
        Stream.of(
                        incident.place(),
                        incident.occurrence(),
                        incident.texts(),
                        incident.severity(),
                        incident.classified(),
                        incident.identifiers(),
                        incident.ending())
                .forEach(fields::read);
        return fields;
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

    List<FieldChange> changesTo(CaseFields after) {
        List<FieldChange> changes = new ArrayList<>();
        values.forEach((name, before) -> {
            Value now = after.values.get(name);
            if (!Objects.equals(before.text(), now.text())) {
                changes.add(new FieldChange(name, before.sensitivity(), before.text(), now.text()));
            }
        });
        return changes;
    }
}
