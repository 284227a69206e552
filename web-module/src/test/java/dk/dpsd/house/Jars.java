package dk.dpsd.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A package lives in exactly one jar: package-private must hide, and a class loader must not choose. */
final class Jars {

    /** A class and where it was found. */
    record Found(String packageName, String jar) {

        static Found of(JavaClass type) {
            String file = type.getName().replace('.', '/') + ".class";
            String uri = type.getSource().orElseThrow().getUri().toString();
            return new Found(type.getPackageName(), uri.substring(0, uri.length() - file.length()));
        }
    }

    private Jars() {}

    /** The packages that are in more than one jar, with the jars. */
    static Map<String, Set<String>> split(Collection<Found> classes) {
        Map<String, Set<String>> jars = new TreeMap<>();
        classes.forEach(found ->
                jars.computeIfAbsent(found.packageName(), p -> new TreeSet<>()).add(found.jar()));
        jars.values().removeIf(places -> places.size() < 2);
        return jars;
    }
}
