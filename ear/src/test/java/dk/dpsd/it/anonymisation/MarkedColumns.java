package dk.dpsd.it.anonymisation;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which columns can hold something about a person, as the attributes of the entities declare (design 8). */
final class MarkedColumns {

    private final Map<String, String> attributes = new TreeMap<>();

    /** Reads every entity of the module, so that a new attribute cannot be forgotten. */
    static MarkedColumns ofTheProduct() {
        var found = new MarkedColumns();
        classes().filter(type -> type.isAnnotationPresent(Entity.class)).forEach(found::entity);
        return found;
    }

    /** The attribute behind each column that is about a patient or a reporter, or free text: {@code table.column}. */
    Map<String, String> attributes() {
        return attributes;
    }

    private void entity(Class<?> type) {
        String table = type.getAnnotation(Table.class).name();
        for (Class<?> at = type; at != Object.class; at = at.getSuperclass()) {
            fields(at, table, Map.of());
        }
    }

    private void fields(Class<?> type, String table, Map<String, String> renamed) {
        for (Field field : type.getDeclaredFields()) {
            if (field.isAnnotationPresent(Embedded.class)) {
                fields(field.getType(), table, renamings(field));
            } else if (field.isAnnotationPresent(ElementCollection.class)) {
                fields(
                        element(field),
                        field.getAnnotation(CollectionTable.class).name(),
                        Map.of());
            } else if (isMarked(field)) {
                String column = renamed.getOrDefault(field.getName(), column(field));
                attributes.put(
                        (table + '.' + column).toLowerCase(Locale.ROOT), type.getSimpleName() + '.' + field.getName());
            }
        }
    }

    /** Staff's names live as long as their accounts; they are what a case is traced by. */
    private static boolean isMarked(Field field) {
        Personal personal = field.getAnnotation(Personal.class);
        return field.isAnnotationPresent(FreeText.class) || personal != null && personal.value() != Personal.Kind.STAFF;
    }

    private static Map<String, String> renamings(Field field) {
        Map<String, String> renamed = new HashMap<>();
        for (AttributeOverride one : field.getAnnotationsByType(AttributeOverride.class)) {
            renamed.put(one.name(), one.column().name());
        }
        return renamed;
    }

    private static Class<?> element(Field field) {
        return (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    }

    private static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    private static Stream<Class<?>> classes() {
        try {
            URI module = IncidentCase.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path root = Path.of(module);
            if (Files.isDirectory(root)) {
                return classes(root);
            }
            try (var jar = FileSystems.newFileSystem(root)) {
                return classes(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Class<?>> classes(Path root) throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        try (var files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.');
                if (!name.endsWith("module-info.class")) {
                    classes.add(load(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return classes.stream();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, MarkedColumns.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
