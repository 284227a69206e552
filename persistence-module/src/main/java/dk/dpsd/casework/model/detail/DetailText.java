package dk.dpsd.casework.model.detail;

import dk.dpsd.shared.model.Sensitivity;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One value of a row of {@link ReportDetails}, with the sensitivity its row declares: what the access log compares and what
 * is looked through before closing.
 *
 * @param field list, number of the row from 1, attribute: e.g. {@code medicine.2.tradeName}
 */
public record DetailText(String field, Sensitivity sensitivity, String text) {

    /** Every value that is there, row by row. */
    public static List<DetailText> of(ReportDetails details) {
        List<DetailText> found = new ArrayList<>();
        read(found, "medicine", details.medicines(), MedicineRow::new);
        read(found, "device", details.devices(), DeviceRow::new);
        read(found, "involved", details.involved(), InvolvedRow::new);
        return found;
    }

    private static <V> void read(
            List<DetailText> found, String list, List<V> values, BiFunction<Integer, V, Object> row) {
        for (int i = 0; i < values.size(); i++) {
            Object mapped = row.apply(i, values.get(i));
            for (Field field : mapped.getClass().getDeclaredFields()) {
                if (isSaid(field)) {
                    add(found, list + "." + (i + 1) + "." + field.getName(), field, mapped);
                }
            }
        }
    }

    private static boolean isSaid(Field field) {
        return !field.isSynthetic()
                && !Modifier.isStatic(field.getModifiers())
                && !field.getName().startsWith("_persistence")
                && !"position".equals(field.getName());
    }

    private static void add(List<DetailText> found, String name, Field field, Object row) {
        try {
            field.setAccessible(true);
            Object value = field.get(row);
            if (value != null) {
                found.add(new DetailText(name, Sensitivity.of(field), value.toString()));
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The field " + field + " cannot be read", e);
        }
    }
}
