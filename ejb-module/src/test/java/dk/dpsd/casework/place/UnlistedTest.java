package dk.dpsd.casework.place;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.place.ListedProvider.Listed;
import dk.dpsd.casework.place.Unlisted.Given;
import dk.dpsd.casework.store.ProviderStore.Written;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-PRIV-17: Stednavne that no provider has, each with the one it is spelt like")
class UnlistedTest {

    private static final List<ListedProvider> LIST = List.of(
            new ListedProvider(
                    7, "Solgården", List.of(new Listed(1, "Solgården Plejecenter"), new Listed(2, "Solgården"))),
            new ListedProvider(8, "Aabybro", List.of(new Listed(3, "Aabybro Plejehjem"))));

    @Test
    void writingsOfOneFoldAreOneAndWhatIsListedIsNot() {
        var names = Unlisted.of(
                List.of(
                        new Written("Plejecenter Kaas", 3),
                        new Written("solgaarden PLEJECENTER", 9),
                        new Written("plejecenter kaas.", 2),
                        new Written("*****", 4)),
                List.of(),
                LIST);
        assertThat(names).containsExactly(new UnlistedName("Plejecenter Kaas", 5, null, null, null));
    }

    @Test
    void aSlipOfTheHandAndALongerNameAreProposed() {
        var names = Unlisted.of(
                List.of(
                        new Written("Solgrden", 1),
                        new Written("Solgården, 2. sal", 2),
                        new Written("Åbybro plejehjm", 3),
                        new Written("Sol", 1)),
                List.of(),
                LIST);
        assertThat(names)
                .containsExactly(
                        new UnlistedName("Åbybro plejehjm", 3, 8L, "Aabybro", null),
                        new UnlistedName("Solgården, 2. sal", 2, 7L, "Solgården", null),
                        new UnlistedName("Sol", 1, null, null, null),
                        new UnlistedName("Solgrden", 1, 7L, "Solgården", null));
    }

    /** R-PRIV-02, -17: proposed, not added; what is listed already is not proposed again. */
    @Test
    void whatAProviderWasBroughtInWithIsProposed() {
        var names = Unlisted.of(
                List.of(new Written("saltum", 6)),
                List.of(
                        new Given("Saltum", "Saltum Plejecenter"),
                        new Given("Saltum Vest", "Saltum Plejecenter"),
                        new Given("Solgården Vest", "Vestre Hjem"),
                        new Given("Solgården Nord", "Solgården"),
                        new Given("SOLGAARDEN", "Solgården Plejecenter"),
                        new Given("***", "Solgården Plejecenter")),
                LIST);
        assertThat(names)
                .containsExactly(
                        new UnlistedName("saltum", 6, null, null, "Saltum Plejecenter"),
                        new UnlistedName("Saltum Vest", 0, null, null, "Saltum Plejecenter"),
                        new UnlistedName("Solgården Nord", 0, 7L, "Solgården", "Solgården"),
                        new UnlistedName("Solgården Vest", 0, null, null, "Vestre Hjem"));
    }
}
