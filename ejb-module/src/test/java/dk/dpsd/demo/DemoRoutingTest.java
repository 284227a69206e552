package dk.dpsd.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.EffectiveRole;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.reception.NearestHolders;
import dk.dpsd.seb.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The demo world's register and people give the routing that its description promises. */
class DemoRoutingTest {

    private static final Map<String, Long> PLACES = Map.of(
            "Sengeafsnit S5", DemoUnits.SENGEAFSNIT_S5,
            "Akut- og Traumecenter", DemoUnits.TRAUMECENTER,
            "Hjemmesygeplejen", DemoUnits.HJEMMESYGEPLEJEN,
            "Plejecenter Kaas", DemoUnits.KAAS,
            "Genoptræningen", DemoUnits.GENOPTRAENINGEN,
            "Jammerbugt, kan ikke fremsøges", DemoUnits.JAMMERBUGT,
            "Hjemmeplejen Aarhus", DemoUnits.HJEMMEPLEJEN_AARHUS,
            "Roskilde Øjenklinik", DemoUnits.OEJENKLINIK,
            "Hospice Vendsyssel", DemoUnits.HOSPICE_SENGEAFSNIT);

    private final Hierarchy register = DemoRegister.read();
    private final List<String> logins =
            DemoPeople.people().stream().map(DemoPeople.Person::login).toList();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Sengeafsnit S5 | initialmodtager.kardiologi |",
                "Akut- og Traumecenter | risikomanager.nordjylland |",
                "Hjemmesygeplejen | initialmodtager.hjemmesygeplejen | vogter.jammerbugt",
                "Plejecenter Kaas | risikomanager.jammerbugt initialmodtager.jammerbugt | vogter.kaas",
                "Genoptræningen | risikomanager.jammerbugt initialmodtager.jammerbugt | vogter.jammerbugt",
                "'Jammerbugt, kan ikke fremsøges' | risikomanager.jammerbugt initialmodtager.jammerbugt | vogter.jammerbugt",
                "Hjemmeplejen Aarhus | risikomanager.aarhus |",
                "Roskilde Øjenklinik | |",
                "Hospice Vendsyssel | |",
            })
    void reportsLandWhereTheyShould(String place, String receivers, String vogtere) {
        List<Long> path = register.path(PLACES.get(place));
        assertThat(path).isNotEmpty();
        assertThat(holders(Role.INITIAL_RECEIVER, path)).isEqualTo(words(receivers));
        assertThat(holders(Role.VOGTER, path)).isEqualTo(words(vogtere));
    }

    /** Every unit that the demo's people and stories name is in its register. */
    @Test
    void everybodyHasAUnitThatIsThere() {
        assertThat(DemoPeople.people())
                .filteredOn(person -> person.unit() != null)
                .allSatisfy(person -> assertThat(register.unit(person.unit())).isPresent());
        assertThat(DemoPeople.people()).hasSize(20);
    }

    private Set<String> holders(Role role, List<Long> path) {
        List<EffectiveRole> roles = new ArrayList<>();
        for (var person : DemoPeople.people()) {
            long id = logins.indexOf(person.login());
            person.roles().forEach(r -> roles.add(new EffectiveRole(id, r, person.unit(), person.subUnits())));
        }
        return NearestHolders.find(role, path, roles).map(NearestHolders.Post::holders).orElse(Set.of()).stream()
                .map(id -> logins.get(id.intValue()))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return text == null ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ")));
    }
}
