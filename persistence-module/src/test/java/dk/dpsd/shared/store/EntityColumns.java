package dk.dpsd.shared.store;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

/** The schema as the entities believe it to be: what EclipseLink will write into its SQL. Names in lower case. */
final class EntityColumns {

    private final ServerSession session;

    EntityColumns(EntityManagerFactory factory) {
        // The session finishes its descriptors at the first log-in.
        factory.createEntityManager().close();
        this.session = (ServerSession) factory.unwrap(Session.class);
    }

    Collection<ClassDescriptor> entities() {
        return session.getDescriptors().values().stream()
                .filter(d -> !d.isAggregateDescriptor() && !d.isAggregateCollectionDescriptor())
                .toList();
    }

    /** Every sequence with the number of ids the entities take from it at a time. */
    Map<String, Integer> sequences() {
        Map<String, Integer> sequences = new TreeMap<>();
        entities().stream()
                .map(ClassDescriptor::getSequenceNumberName)
                .filter(name -> name != null)
                .forEach(name -> sequences.put(
                        lower(name), session.getPlatform().getSequence(name).getPreallocationSize()));
        return sequences;
    }

    Map<String, TreeSet<String>> tables() {
        Map<String, TreeSet<String>> tables = new TreeMap<>();
        Function<DatabaseField, TreeSet<String>> table =
                field -> tables.computeIfAbsent(lower(field.getTable().getName()), k -> new TreeSet<>());
        fields().forEach(field -> table.apply(field).add(lower(field.getName())));
        return tables;
    }

    private List<DatabaseField> fields() {
        List<DatabaseField> fields = new ArrayList<>();
        for (ClassDescriptor entity : entities()) {
            fields.addAll(entity.getFields());
            for (DatabaseMapping mapping : entity.getMappings()) {
                addCollectionFields(mapping, fields);
            }
        }
        return fields;
    }

    private static void addCollectionFields(DatabaseMapping mapping, List<DatabaseField> fields) {
        if (mapping instanceof ManyToManyMapping many) {
            fields.addAll(many.getSourceRelationKeyFields());
            fields.addAll(many.getTargetRelationKeyFields());
        } else if (mapping instanceof AggregateCollectionMapping parts) {
            fields.addAll(parts.getReferenceDescriptor().getFields());
            fields.addAll(parts.getTargetForeignKeyFields());
        } else if (mapping instanceof DirectCollectionMapping values) {
            fields.addAll(values.getReferenceKeyFields());
            fields.add(values.getDirectField());
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
