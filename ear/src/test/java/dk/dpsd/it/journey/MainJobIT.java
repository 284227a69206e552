package dk.dpsd.it.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.shared.model.PublicId;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The whole way of a report: from a private home that no register knows, through the municipality to the home's own
 * handler, closed by her, read by the authority. At every step those whom it does not concern find nothing.
 */
@Journey
class MainJobIT {

    /** Of this run alone, so that whatever holds it has it from this case. */
    private static final String NAME = "Kirsebær"
            + new Random().ints(6, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());

    private static final String PATIENT = "Testpatient " + NAME;
    private static final String CPR = "0504909995";
    private static final String HEADLINE = "Forkert dosis ved aftenrunden";
    private static final String WITH_NAME = PATIENT + " fik aftenmedicinen to gange.";
    private static final String CLEANED = "Beboeren fik aftenmedicinen to gange.";

    private Visitor loggedOut;
    private List<Stranger> strangers;

    /** Somebody whom the case does not concern, and what she is shown where there is nothing. */
    private record Stranger(Staff staff, String nothing) {

        static Stranger of(Staff staff) {
            return new Stranger(staff, staff.opensNothing("/sag/" + PublicId.random()));
        }
    }

    @Test
    void aReportGoesFromThePrivateHomeToTheAuthority(Browser browser) {
        loggedOut = browser.visitor();
        strangers = Stream.of("privat.aabybro", "risikomanager.aarhus", "initialmodtager.kardiologi")
                .map(login -> Stranger.of(browser.staff(login)))
                .toList();
        var sent = report(browser);
        var manager = browser.staff("risikomanager.jammerbugt");
        var provider = browser.staff("privat.solgaarden");

        String address = accept(manager, sent);
        work(provider, sent, address);
        var handler = browser.staff("sagsbehandler.jammerbugt");
        logTellsTheStory(handler, address);
        handler.open("/demo/mail").sees(sent.number());
        close(provider, address);

        nothingPersonalIsLeft(handler, sent, address);
        theAuthorityReads(browser.staff("laeser.styrelsen"), sent);
    }

    private static Sent report(Browser browser) {
        var reporter = browser.visitor();
        var sent = ReportForm.of(reporter)
                .tells(HEADLINE, WITH_NAME)
                .happenedAtUnknownPlace("Jammerbugt Kommune", "Solgården Plejecenter")
                .doesNotKnowWhen()
                .mild()
                .names(PATIENT, CPR)
                .send();
        reporter.findsPageAccessible().screenshot("kvittering");
        assertThat(sent.number()).matches("20\\d\\d-\\d{6}-\\d");
        assertThat(sent.code()).hasSizeGreaterThan(20);
        return sent;
    }

    private String accept(Staff manager, Sent sent) {
        String address = manager.opens("/indbakke", sent);
        manager.reads("Beskrivelse af hændelsen", WITH_NAME)
                .reads("Stednavn", "Solgården Plejecenter")
                .reads("Patientens navn", PATIENT)
                .reads("CPR-nummer", "050490-9995")
                .findsPageAccessible()
                .screenshot("sag-modtaget");
        nobodyElseFinds(address);
        manager.accepts("privat.solgaarden").doesNotFind("/indbakke", sent);
        nobodyElseFinds(address);
        return address;
    }

    private void work(Staff provider, Sent sent, String address) {
        assertThat(provider.opens("/mine-sager", sent)).isEqualTo(address);
        provider.sees("Før sagen kan lukkes")
                .tick("Bekræft alvorlighed")
                .choose("Hovedgruppe", "Medicinering")
                .choose("Problem", "Forkert dosis, styrke eller hyppighed")
                .choose("Proces", "Administration")
                .fill("Læring og tiltag", "To personer tæller æskerne ved hver runde.")
                .fill("Internt notat", "Talt med " + NAME + "s datter.")
                .press("Gem")
                .sees("er gemt")
                .seesNot("Bekræft alvorligheden.")
                .sees("Tag stilling til alle fund i teksterne");
        provider.fill("Beskrivelse af hændelsen", CLEANED)
                .press("Gem")
                .sees("er gemt")
                .seesNot("Bekræft alvorligheden.")
                .findsPageAccessible()
                .screenshot("sag-under-behandling");
        nobodyElseFinds(address);
        provider.opensNothing(address + "/log");
    }

    /** Who may read the log reads what was before and what is now, while the case is open. */
    private static void logTellsTheStory(Staff handler, String address) {
        var log = handler.log(address);
        assertThat(log).anySatisfy(line -> assertThat(line).contains("Åbnet", "privat.solgaarden"));
        assertThat(log)
                .anySatisfy(line -> assertThat(line).contains("Accepteret", "risikomanager.jammerbugt", "Sagsejer"));
        assertThat(log)
                .anySatisfy(line -> assertThat(line).contains("Redigeret", "privat.solgaarden", WITH_NAME, CLEANED));
    }

    private void close(Staff provider, String address) {
        ReviewPage.of(provider, address).masksAll();
        provider.open(address).seesNot("Før sagen kan lukkes");
        provider.press("Sagen er anonymiseret").sees("Erklæret anonymiseret af Solgården Plejecenter");
        provider.press("Luk sagen og send til Styrelsen")
                .sees("slettes for altid")
                .press("Slet oplysningerne og send sagen")
                .isAt("/mine-sager")
                .sees("er afsluttet, anonymiseret og på vej");
        assertThat(provider.opensNothing(address))
                .isEqualTo(Stranger.of(provider).nothing());
        nobodyElseFinds(address);
    }

    private static void nothingPersonalIsLeft(Staff handler, Sent sent, String address) {
        handler.finds("/lukkede", sent).open(address).sees(CLEANED).sees("Sagen er lukket og anonymiseret");
        handler.findsPageAccessible().screenshot("sag-lukket");
        holdsNothingPersonal(handler);
        theCertificateIsComplete(handler, address);
        var log = handler.log(address);
        assertThat(log).allSatisfy(line -> assertThat(line).doesNotContain(NAME, CPR));
        handler.findsPageAccessible().screenshot("adgangslog");
        holdsNothingPersonal(handler);
        assertThat(log)
                .anySatisfy(line -> assertThat(line).contains("Redigeret", "privat.solgaarden", "[slettet"))
                .anySatisfy(line -> assertThat(line).contains("Erklæret anonymiseret", "privat.solgaarden"))
                .anySatisfy(line -> assertThat(line).contains("Lukket", "Under behandling", "privat.solgaarden"));
        assertThat(log).anySatisfy(line -> assertThat(line).contains("Sletteattest åbnet", "sagsbehandler.jammerbugt"));
        // Every deed and every field has a name for people.
        assertThat(handler.page()
                        .locator("td[data-label=Handling], th[scope=row]")
                        .allInnerTexts())
                .allSatisfy(name -> assertThat(name.strip()).matches("(?s)\\p{Lu}.*"));
        holdsNothingPersonal(handler);
    }

    /** Design 9: what by kind and number, who and when; complete once nothing is left on disk either. */
    private static void theCertificateIsComplete(Staff handler, String address) {
        handler.waitsFor(address + "/sletteattest", "Fuldført");
        handler.sees("Slettet af Solgården Plejecenter");
        assertThat(handler.page().locator("dl.facts").innerText())
                .containsPattern("Patientens navn\\s+1")
                .containsPattern("CPR-nummer\\s+1")
                .containsPattern("Internt notat\\s+1")
                .containsPattern("Rapportørens e-mailadresse\\s+0");
        handler.findsPageAccessible().screenshot("sletteattest");
        holdsNothingPersonal(handler);
    }

    private static void theAuthorityReads(Staff reader, Sent sent) {
        reader.waitsFor("/national", sent);
        reader.follow(sent.number())
                .isAt("/national/")
                .sees(CLEANED)
                .sees("To personer tæller æskerne ved hver runde.")
                .sees("Solgården Plejecenter")
                .findsPageAccessible()
                .screenshot("national-sag");
        holdsNothingPersonal(reader);
    }

    private static void holdsNothingPersonal(Visitor reader) {
        assertThat(reader.page().content()).doesNotContain(NAME).doesNotContain("050490-9995", CPR);
    }

    private void nobodyElseFinds(String address) {
        for (String path : List.of(address, address + "/log")) {
            for (Stranger stranger : strangers) {
                assertThat(stranger.staff().opensNothing(path)).isEqualTo(stranger.nothing());
            }
            loggedOut.open(path).isAt("/log-ind").seesNot(HEADLINE);
        }
    }
}
