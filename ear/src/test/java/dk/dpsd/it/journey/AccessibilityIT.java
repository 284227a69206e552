package dk.dpsd.it.journey;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page a role sees keeps the rules of WCAG 2.2 AA that a machine can check; the stories check theirs on the way. */
@Journey
class AccessibilityIT {

    @Test
    void thePagesForEverybody(Browser browser) {
        var visitor = browser.visitor();
        for (String path : List.of(
                "/", "/?sprog=en", "/rapporter?sprog=da", "/rapporter?som=sundhedsperson", "/rapporter?som=patient")) {
            visitor.open(path).findsPageAccessible();
        }
        visitor.open("/rapporter?som=sundhedsperson")
                .tick("Kan ikke fremsøges")
                .tick("Hvem hører stedet under?", "Region")
                .findsPageAccessible();
        visitor.openRefused("/kvittering?k=forkert", 404).findsPageAccessible();
    }

    @Test
    void thePagesOfReceiversAndHandlers(Browser browser) {
        var sent = Reports.notFound("Jammerbugt Kommune", "Saltum Plejecenter", "Fald på badeværelset");
        var manager = browser.staff("risikomanager.jammerbugt");
        for (String list : List.of("/indbakke", "/mine-sager", "/lukkede", "/afviste")) {
            manager.open(list).findsPageAccessible();
        }
        manager.opens("/indbakke", sent);
        manager.press("Overdrag til anden lokation").findsPageAccessible().press("Annullér");
        manager.press("Accepter").findsPageAccessible().press("Annullér");
        manager.accepts("risikomanager.jammerbugt");
        manager.opens("/mine-sager", sent);
        for (String dialog : List.of("Overdrag til anden sagsbehandler", "Skift lokation", "Slet")) {
            manager.press(dialog).findsPageAccessible().press("Annullér");
        }
        manager.fill("Overskrift", "").press("Gem").isTold("Overskrift", "Skriv en overskrift.");
        manager.findsPageAccessible();
    }

    @Test
    void thePagesOfTheOperator(Browser browser) {
        var operator = browser.staff("operator.national");
        for (String path : List.of(
                "/uden-postkasse",
                "/sor",
                "/klassifikation",
                "/drift/adgangslog",
                "/drift/levering",
                "/drift/mappingfejl",
                "/drift/meddelelser",
                "/drift/mail",
                "/demo/mail")) {
            operator.open(path).findsPageAccessible();
        }
    }

    @Test
    void thePagesOfTheAuthority(Browser browser) {
        var reader = browser.staff("laeser.styrelsen");
        reader.isAt("/").sees("Modtaget de sidste 7 dage").findsPageAccessible();
        reader.open("/national").findsPageAccessible();
        reader.open("/national/statistik").findsPageAccessible();
    }
}
