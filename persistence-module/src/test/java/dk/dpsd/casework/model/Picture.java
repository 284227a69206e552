package dk.dpsd.casework.model;

import jakarta.persistence.Embeddable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;

/** Every field of an object and of the parts embedded in it, by name: two pictures are equal when nothing changed. */
final class Picture {

    private Picture() {}

    static Map<String, String> of(Object object) {
        Map<String, String> picture = new TreeMap<>();
        read("", object, picture);
        return picture;
    }

    private static void read(String prefix, Object object, Map<String, String> picture) {
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            read(prefix, object, type, picture);
        }
    }

    private static void read(String prefix, Object object, Class<?> type, Map<String, String> picture) {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                Object value = value(field, object);
                if (value != null && value.getClass().isAnnotationPresent(Embeddable.class)) {
                    read(prefix + field.getName() + ".", value, picture);
                } else {
                    picture.put(prefix + field.getName(), String.valueOf(value));
                }
            }
        }
    }

    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
