package dk.dpsd.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** User administration: a role is given after its consequences were read, works when delivered, ends at once. */
@Journey
class SebIT {

    private static final String KAAS = "Plejecenter Kaas";
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Copenhagen")).toString();

    /** As the browser of the tests wants a day typed. */
    private static final String TYPED_TODAY =
            LocalDate.now(ZoneId.of("Europe/Copenhagen")).format(DateTimeFormatter.ofPattern("MMddyyyy"));

    private final String login = "prøve."
            + new Random().ints(6, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());

    /** A receiver at Kaas changes where reports go; she is gone again before the test ends. */
    @Test
    void aRoleIsGivenWithForesightAndTakenInARunningSession(Browser browser) {
        var administrator = browser.staff("seb.jammerbugt");
        String address = makes(administrator);
        chooses(administrator, "Initialmodtager", KAAS, "Denne enhed og underenheder");
        administrator.press("Vis hvad der sker").settles();
        administrator
                .sees("Plejecenter Kaas får en postkasse, også for underenhederne. Rapporterne gik før til Jammerbugt")
                .findsPageAccessible()
                .screenshot("seb-hvad-der-sker");
        administrator.press("Gem rollen").sees("Rollen er gemt.").sees("Venter på næste opdatering");

        var newcomer = browser.staff(login);
        newcomer.opensNothing("/indbakke");
        administrator.open("/seb").sees("Venter på næste opdatering").findsPageAccessible();
        administrator.press("Opdater nu").sees("1 rolle virker fra nu af.");
        newcomer.open("/indbakke").sees("Indbakke");

        administrator.open(address).press("Afslut Initialmodtager, " + KAAS).settles();
        administrator
                .sees("Plejecenter Kaas mister sin sidste Initialmodtager. Rapporterne går i stedet til Jammerbugt")
                .findsPageAccessible();
        administrator.press("Tilbagekald nu").sees("Rollen er tilbagekaldt og virker ikke længere.");
        newcomer.opensNothing("/indbakke");
        administrator.open(address).sees("Tilbagekaldt").findsPageAccessible();
    }

    @Test
    void anotherOrganisationsUserLooksLikeNoUserAtAll(Browser browser) {
        var administrator = browser.staff("seb.jammerbugt");
        administrator.open("/seb").follow("Vogter, Jammerbugt").sees("vogter.jammerbugt");
        String address = URI.create(administrator.page().url()).getPath();

        var foreign = browser.staff("seb.nordjylland");
        assertThat(foreign.opensNothing(address))
                .isEqualTo(foreign.opensNothing("/seb/bruger/987654321"))
                .isEqualTo(foreign.opensNothing("/seb/bruger/en-anden"));
        foreign.open("/seb").sees("Initialmodtager, Kardiologi").seesNot("Vogter, Jammerbugt");
        for (String stranger : new String[] {"risikomanager.jammerbugt", "operator.national"}) {
            var somebody = browser.staff(stranger);
            somebody.opensNothing("/seb");
            somebody.opensNothing(address);
            somebody.opensNothing("/seb/bruger/ny");
        }
    }

    /** A.18: a private provider has no role beside; what was typed stays. */
    @Test
    void aForbiddenPairIsRefusedAndLosesNothing(Browser browser) {
        var administrator = browser.staff("seb.jammerbugt");
        administrator.open("/seb").follow("Solgården Plejecenter").sees("privat.solgaarden");
        chooses(administrator, "Vogter", KAAS, "Kun denne enhed");
        administrator.press("Vis hvad der sker").settles();
        administrator
                .sees("Rollen Privat leverandør må ikke forenes med andre roller.")
                .seesNot("Gem rollen")
                .reads("Godkendt af", "Leder Ledersen")
                .reads("Gælder fra", TODAY)
                .reads("Søg sted", KAAS)
                .findsPageAccessible();
        assertThat(administrator.field("Rolle").inputValue()).isEqualTo("VOGTER");
    }

    @Test
    void theSecondOfTwoAdministratorsIsToldAndKeepsHerTyping(Browser browser) {
        var first = browser.staff("seb.jammerbugt");
        String address = makes(first);
        var second = browser.staff("seb.jammerbugt", address);
        first.fill("Navn", "Rettet Først")
                .press("Gem oplysninger")
                .sees("Oplysningerne om")
                .sees("Rettet Først");
        second.fill("Navn", "Rettet Bagefter").press("Gem oplysninger").settles();
        second.sees("SEB-administrator, Jammerbugt ændrede brugeren").reads("Navn", "Rettet Bagefter");
        second.follow("Hent den nyeste udgave").reads("Navn", "Rettet Først");
    }

    @Test
    void aProviderNeedsAnAgreementAndAWideReachIsWarnedOf(Browser browser) {
        var administrator = browser.staff("seb.jammerbugt");
        makes(administrator);
        chooses(administrator, "Privat leverandør", KAAS, "Denne enhed og underenheder");
        administrator.press("Vis hvad der sker").settles();
        administrator.sees("Vælg den private leverandør, rollen gælder for.");
        administrator.choose("Privat leverandør", "Solgården Plejecenter");
        administrator.press("Vis hvad der sker").settles();
        administrator
                .sees("kan den private leverandør vælges som sagsbehandler for alle sager på enheden og under den")
                .sees("gives efter vejledningen på kommunens øverste enhed")
                .sees("Brugeren kan vælges som sagsbehandler (brugeropslag) for sager på Plejecenter Kaas")
                .findsPageAccessible();
    }

    /** Without a mouse, as far as to what giving the role would do. */
    @Test
    void whatARoleWouldDoIsReachedByKeyboardAlone(Browser browser) {
        var administrator = browser.staff("seb.jammerbugt");
        administrator.open("/seb");
        var keys = new Keyboard(administrator.page());
        keys.goTo("Vogter, Plejecenter Kaas").press("Enter");
        administrator.isAt("/seb/bruger/").sees("Giv en rolle");
        keys.goTo("Rolle").type("Planadministrator");
        keys.goTo("Søg sted").type("Plejecenter Kaas");
        administrator.sees("Plejecenter Kaas · Jammerbugt Kommune").settles();
        keys.goTo("Plejecenter Kaas").press("Space");
        keys.goTo("Gælder fra").type(TYPED_TODAY);
        keys.goTo("Godkendt af").type("Leder Ledersen");
        keys.goTo("Godkendt den").type(TYPED_TODAY);
        keys.goTo("Dokument").type("J.nr. 2026-15");
        keys.goTo("Vis hvad der sker").press("Enter");
        administrator.sees("Ingen postkasser og ingen brugeropslag ændres.");
    }

    /** The pages on a telephone, and the page of the operator. */
    @Test
    void thePagesFitATelephone(Browser browser) {
        var administrator = browser.staffWithPhone("seb.jammerbugt");
        administrator.open("/seb").fitsTheWidth().screenshot("seb-telefon");
        administrator.follow("Risikomanager, Jammerbugt").sees("risikomanager.jammerbugt");
        administrator.fitsTheWidth().findsPageAccessible().screenshot("seb-bruger-telefon");
        administrator.open("/seb/bruger/ny").fitsTheWidth().findsPageAccessible();
        var operator = browser.staffWithPhone("operator.national");
        operator.open("/seb/indlaes").fitsTheWidth().findsPageAccessible().screenshot("seb-indlaes-telefon");
        operator.press("Indlæs").sees("Vælg en fil.");
        operator.page()
                .locator("#file")
                .setInputFiles(new FilePayload("seb.csv", "text/csv", "login;navn\n".getBytes(StandardCharsets.UTF_8)));
        operator.press("Indlæs")
                .sees("Filen mangler kolonnen email. Intet er ændret.")
                .findsPageAccessible();
    }

    private String makes(Staff administrator) {
        administrator.open("/seb").follow("Opret bruger").sees("Første adgangskode");
        administrator
                .fill("Brugernavn", login)
                .fill("Navn", "Prøveperson " + login)
                .fill("E-mail", "ikke en adresse")
                .press("Opret bruger")
                .sees("Skriv en e-mailadresse")
                .reads("Brugernavn", login);
        administrator
                .fill("E-mail", "proeve@demo.example")
                .fill("Første adgangskode", Staff.PASSWORD)
                .press("Opret bruger")
                .sees("er oprettet. Giv nu brugeren en rolle.");
        return URI.create(administrator.page().url()).getPath();
    }

    private static void chooses(Staff administrator, String role, String place, String reach) {
        administrator.choose("Rolle", role);
        administrator.picks("Søg sted", place);
        administrator
                .tick(reach)
                .fill("Gælder fra", TODAY)
                .fill("Godkendt af", "Leder Ledersen")
                .fill("Godkendt den", TODAY)
                .fill("Dokument, f.eks. journalnummer", "J.nr. 2026-14");
    }
}
