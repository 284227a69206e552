package dk.dpsd.house;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What each floor must not know. The floor is the word after the street: {@code model}, {@code store}, {@code web}. */
final class FloorRules {

    /** The one brings the schema up to date, the other asks whether the database answers; neither reads a row. */
    private static final Set<String> HANDS_ON_THE_DATA_SOURCE =
            Set.of("dk.dpsd.shared.Schema", "dk.dpsd.shared.DatabaseReadiness");

    private static final Set<String> MAPPED = Set.of(
            "jakarta.persistence.Entity", "jakarta.persistence.Embeddable", "jakarta.persistence.MappedSuperclass");

    private FloorRules() {}

    static ArchRule onlyStoresQuery(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage("..store..")
                .and(are(not(HANDS_ON_THE_DATA_SOURCE)))
                .should()
                .dependOnClassesThat(QUERIES)
                .allowEmptyShould(true);
    }

    static ArchRule onlyPagesKnowFaces(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.apache.myfaces..", "jakarta.el..")
                .allowEmptyShould(true);
    }

    static ArchRule pagesKnowNoRows(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..web..")
                .should()
                .dependOnClassesThat(ROWS)
                .allowEmptyShould(true);
    }

    static ArchRule modelsKnowNoServices(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.model..")
                .should()
                .dependOnClassesThat(SERVICES.or(inFloor(root, "store")))
                .allowEmptyShould(true);
    }

    static ArchRule storesKnowNoServices(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.store..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe("are session beans", FloorRules::isSessionBean))
                .allowEmptyShould(true);
    }

    static boolean isSessionBean(JavaClass type) {
        return BeanRules.SESSION_BEANS.stream().anyMatch(type::isAnnotatedWith);
    }

    /** Whether it is asked for rows: not an exception, a record or an enum that a store gives out. */
    static boolean isStore(JavaClass type) {
        return !type.isRecord() && !type.isEnum() && !type.isAssignableTo(Throwable.class);
    }

    static boolean isMapped(JavaClass type) {
        return MAPPED.stream().anyMatch(type::isAnnotatedWith);
    }

    private static final DescribedPredicate<JavaClass> QUERIES = DescribedPredicate.describe(
            "query the database",
            type -> type.getPackageName().startsWith("jakarta.persistence")
                            && (type.getSimpleName().startsWith("EntityManager")
                                    || type.getSimpleName().endsWith("Query")
                                    || type.getPackageName().startsWith("jakarta.persistence.criteria"))
                    || type.getPackageName().startsWith("java.sql")
                    || type.getPackageName().startsWith("javax.sql"));

    private static final DescribedPredicate<JavaClass> ROWS = DescribedPredicate.describe(
            "belong to persistence",
            type -> type.getPackageName().startsWith("jakarta.persistence")
                    || type.getPackageName().matches("dk\\.dpsd\\..*\\bstore\\b.*")
                    || isMapped(type));

    private static final DescribedPredicate<JavaClass> SERVICES = DescribedPredicate.describe(
            "are services",
            type -> isSessionBean(type)
                    || type.getPackageName().startsWith("jakarta.ejb")
                    || type.getPackageName().startsWith("jakarta.inject")
                    || type.getPackageName().startsWith("jakarta.enterprise"));

    private static DescribedPredicate<JavaClass> inFloor(String root, String floor) {
        return JavaClass.Predicates.resideInAPackage(root + ".*." + floor + "..");
    }

    private static DescribedPredicate<JavaClass> not(Set<String> names) {
        return DescribedPredicate.describe("not one of " + names, type -> !names.contains(type.getName()));
    }
}
