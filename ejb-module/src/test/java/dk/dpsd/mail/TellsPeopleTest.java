package dk.dpsd.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.dpsd.shared.TellsPeople;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a street says people must be told, somebody hears: an event nobody observes is a mail nobody gets. */
class TellsPeopleTest {

    @Test
    void everyEventOfThePortIsHeard() {
        var heard = Stream.of(Outbox.class, OutboxOfSeb.class, OutboxOfPlans.class, OutboxOfNational.class)
                .flatMap(outbox -> Arrays.stream(outbox.getDeclaredMethods()))
                .flatMap(method -> Stream.of(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(Observes.class))
                .map(parameter -> parameter.getType().getName())
                .toList();
        var told = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dk.dpsd").stream()
                        .filter(type -> type.isAssignableTo(TellsPeople.class) && !type.isInterface())
                        .map(JavaClass::getName)
                        .toList();
        assertThat(told).isNotEmpty();
        assertThat(heard).containsExactlyInAnyOrderElementsOf(told);
    }
}
