package dk.dpsd.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import dk.dpsd.casework.ErasesCaseData;
import dk.dpsd.shared.model.Erases;
import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Keeps;
import dk.dpsd.shared.model.Personal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every field that may lead to a person has an owner who says when it goes or why it stays (design
 * 9). A field of a case goes when the case ends, and so is named by what erases then.
 */
final class ErasedFields {

    private static final String EMBEDDABLE = "jakarta.persistence.Embeddable";

    private final String root;
    private final JavaClasses house;

    ErasedFields(String root, JavaClasses house) {
        this.root = root;
        this.house = house;
    }

    /** What is wrong, each in words; empty where all is right. */
    Set<String> faults() {
        Set<String> fields = fields();
        Map<String, Set<String>> claims = new TreeMap<>();
        Set<String> faults = new TreeSet<>();
        house.stream().filter(type -> type.getPackageName().startsWith(root)).forEach(type -> claims(type)
                .forEach(claim -> {
                    claims.computeIfAbsent(claim.field(), field -> new TreeSet<>())
                            .add(claim.toString());
                    if (!fields.contains(claim.field())) {
                        faults.add(claim.field() + " is named by " + type.getSimpleName() + " and is no such field");
                    }
                    if (claim.isEmpty()) {
                        faults.add(claim.field() + ": " + type.getSimpleName() + " does not say when or why");
                    }
                    if (claim.atTheEnd() && !type.isAssignableTo(ErasesCaseData.class)) {
                        faults.add(claim.field() + ": " + type.getSimpleName() + " is not called when a case ends");
                    }
                }));
        fields.stream()
                .filter(field -> !claims.containsKey(field))
                .forEach(field -> faults.add(field + " is erased by nobody"));
        claims.forEach((field, said) -> {
            if (said.size() > 1 && said.stream().anyMatch(claim -> claim.startsWith("stays"))) {
                faults.add(field + " both goes and stays");
            }
        });
        return faults;
    }

    /** Every field that counts. */
    Set<String> fields() {
        return house.stream()
                .filter(type -> type.getPackageName().startsWith(root))
                .filter(type -> type.isAnnotatedWith("jakarta.persistence.Entity"))
                .flatMap(entity -> sensitive(entity, entity.getSimpleName(), ofACase(entity)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Staff stand in the rows of their own accounts as long as these live; on a case somebody must have thought of them. */
    private static boolean ofACase(JavaClass entity) {
        return entity.getAllFields().stream()
                        .anyMatch(field -> field.getName().equals("caseId")
                                || field.isAnnotatedWith(Personal.class)
                                        && field.getAnnotationOfType(Personal.class)
                                                        .value()
                                                != Personal.Kind.STAFF)
                || entity.getSimpleName().endsWith("Case");
    }

    private static Stream<String> sensitive(JavaClass type, String path, boolean staffToo) {
        return type.getAllFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .flatMap(field -> {
                    String name = path + "." + field.getName();
                    if (mayLeadToAPerson(field, staffToo)) {
                        return Stream.of(name);
                    }
                    return field.getAllInvolvedRawTypes().stream()
                            .filter(part -> part.isAnnotatedWith(EMBEDDABLE))
                            .flatMap(part -> sensitive(part, name, staffToo));
                });
    }

    /** Bytes are files: nobody annotates what may stand in them. */
    private static boolean mayLeadToAPerson(JavaField field, boolean staffToo) {
        if (field.isAnnotatedWith(Personal.class)) {
            return staffToo || field.getAnnotationOfType(Personal.class).value() != Personal.Kind.STAFF;
        }
        return field.isAnnotatedWith(FreeText.class) || field.getRawType().isEquivalentTo(byte[].class);
    }

    private record Claim(String field, boolean goes, String words) {

        boolean isEmpty() {
            return words.isBlank();
        }

        boolean atTheEnd() {
            return goes && words.equals(Erases.AT_THE_END);
        }

        @Override
        public String toString() {
            return (goes ? "goes " : "stays ") + words;
        }
    }

    private static Stream<Claim> claims(JavaClass type) {
        boolean says = Stream.of(Erases.class, Erases.All.class, Keeps.class, Keeps.All.class)
                .anyMatch(type::isAnnotatedWith);
        if (!says) {
            return Stream.empty();
        }
        Class<?> real = type.reflect();
        return Stream.concat(
                Arrays.stream(real.getAnnotationsByType(Erases.class))
                        .flatMap(said -> Arrays.stream(said.value()).map(field -> new Claim(field, true, said.when()))),
                Arrays.stream(real.getAnnotationsByType(Keeps.class)).flatMap(said -> Arrays.stream(said.value())
                        .map(field -> new Claim(field, false, said.because()))));
    }
}
