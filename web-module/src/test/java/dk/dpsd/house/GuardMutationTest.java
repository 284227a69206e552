package dk.dpsd.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.MethodVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The guards themselves are tried: each {@code @Requires} of the product is taken away in turn, and the rule of the house
 * must see it; and what everybody may enter is written down here once more, so that a door cannot be opened by changing
 * its action alone.
 */
class GuardMutationTest {

    private static final Set<Action> OPEN = EnumSet.of(
            Action.ENTER_SITE,
            Action.LOOK_UP_PLACE,
            Action.LOOK_UP_MEDICINE,
            Action.SUBMIT_REPORT,
            Action.READ_RECEIPT,
            Action.ANSWER_QUESTION,
            Action.LOG_IN,
            Action.READ_HEALTH);

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.dpsd");

    private static Stream<JavaMethod> guarded() {
        return PRODUCT.stream()
                .filter(type -> type.getPackageName().matches("dk\\.dpsd\\.(?!broken|house).*"))
                .filter(FloorRules::isSessionBean)
                .flatMap(bean -> bean.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Requires.class));
    }

    @Test
    void withoutOneOfItsGuardsTheProductDoesNotBuild(@TempDir Path folder) throws IOException {
        List<JavaMethod> guarded = guarded().toList();
        assertThat(guarded).hasSizeGreaterThan(60);
        for (JavaMethod method : guarded) {
            JavaClasses opened = withoutGuard(method, folder);
            var violations = BeanRules.everyEntranceDeclaresItsAction("dk.dpsd")
                    .evaluate(opened)
                    .getFailureReport()
                    .getDetails();
            assertThat(violations)
                    .as("%s without its guard", method.getFullName())
                    .anyMatch(detail -> detail.contains(method.getFullName()));
        }
        System.out.println(guarded.size() + " guards taken away, each missed");
    }

    /** The doors of the house that need no log-in, one by one. */
    @Test
    void onlyTheseDoorsAreOpenToEverybody() {
        assertThat(guarded()
                        .filter(method -> OPEN.contains(
                                method.getAnnotationOfType(Requires.class).value()))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .distinct()
                        .sorted())
                .containsExactly(
                        "Announcements.notOver",
                        "Collecting.submit",
                        "DemoSignOn.credentials",
                        "DemoSignOn.signOn",
                        "FormSecret.key",
                        "HeldFiles.hold",
                        "HeldFiles.of",
                        "HeldFiles.remove",
                        "Identity.of",
                        "LogIn.attempt",
                        "LogIn.demoAccounts",
                        "LogIn.leave",
                        "LogIn.wasLeft",
                        "MedicineCatalogue.find",
                        "MedicineCatalogue.routes",
                        "OrganisationRegister.findPlaces",
                        "OrganisationRegister.findPlacesAmong",
                        "OrganisationRegister.findPlacesOf",
                        "OrganisationRegister.owners",
                        "OrganisationRegister.place",
                        "OrganisationRegister.successor",
                        "ReceiptDesk.answer",
                        "ReceiptDesk.status",
                        "ReportDrafts.discard",
                        "ReportDrafts.keep",
                        "ReportDrafts.open",
                        "ReportIntake.receive",
                        "ReportIntake.stored",
                        "ReporterAnswers.answer",
                        "ReporterAnswers.question",
                        "Reporting.receipt",
                        "Reporting.submit",
                        "SheetIntake.isThere",
                        "SheetIntake.receive",
                        "SignOn.arrive",
                        "SignOnGuard.refused",
                        "SignOnGuard.spend",
                        "Tallies.begin",
                        "Tallies.board",
                        "Tallies.note",
                        "Tallies.press",
                        "WhoAmI.isStranger");
    }

    private static JavaClasses withoutGuard(JavaMethod method, Path folder) throws IOException {
        JavaClass bean = method.getOwner();
        Path file = folder.resolve(bean.getSimpleName() + ".class");
        try (InputStream original =
                bean.getSource().orElseThrow().getUri().toURL().openStream()) {
            Files.write(file, strip(original.readAllBytes(), method));
        }
        try {
            // The bean alone: what it uses plays no part in the rule.
            ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().importPath(folder);
        } finally {
            ArchConfiguration.get().reset();
            Files.delete(file);
        }
    }

    private static byte[] strip(byte[] bytes, JavaMethod method) {
        String guard = Type.getDescriptor(Requires.class);
        Type[] parameters = method.getRawParameterTypes().stream()
                .map(parameter -> Type.getType(parameter.reflect()))
                .toArray(Type[]::new);
        String descriptor =
                Type.getMethodDescriptor(Type.getType(method.getRawReturnType().reflect()), parameters);
        var writer = new ClassWriter(0);
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String type, String signature, String[] exceptions) {
                                var visitor = super.visitMethod(access, name, type, signature, exceptions);
                                boolean meant = name.equals(method.getName()) && type.equals(descriptor);
                                return meant ? without(guard, visitor) : visitor;
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    private static MethodVisitor without(String annotation, MethodVisitor visitor) {
        return new MethodVisitor(Opcodes.ASM9, visitor) {
            @Override
            public AnnotationVisitor visitAnnotation(String type, boolean visible) {
                return type.equals(annotation) ? null : super.visitAnnotation(type, visible);
            }
        };
    }
}
