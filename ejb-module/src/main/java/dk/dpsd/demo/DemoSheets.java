package dk.dpsd.demo;

import dk.dpsd.access.ActingAs;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.reporting.Collecting;
import dk.dpsd.reporting.NewSheet;
import dk.dpsd.reporting.ReportedPlace;
import dk.dpsd.reporting.Reporting;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.SystemClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A few collective reports (SR) in the inboxes, each sent by its place early in the month after. */
@Dependent
class DemoSheets {

    private static final int DAY_OF_SENDING = 2;

    @Inject
    Collecting collecting;

    @Inject
    Reporting reporting;

    @Inject
    ActingAs acting;

    @Inject
    SystemClock time;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dpsd.demo.cases", defaultValue = "400")
    int wanted;

    /** One sheet. */
    private record Sheet(
            ReportedPlace place, int monthsAgo, String area, Map<String, Integer> counts, String learning) {}

    private static final List<Sheet> SHEETS = List.of(
            new Sheet(
                    ReportedPlace.found(DemoUnits.KAAS),
                    3,
                    "FALD",
                    Map.of("FALD-SENG", 6, "FALD-GANG", 4, "FALD-TOILET", 2),
                    "De fleste fald sker mellem kl. 5 og 7. Nattevagten går nu en ekstra runde kl. 5."),
            new Sheet(
                    ReportedPlace.found(DemoUnits.KAAS),
                    2,
                    "FALD",
                    Map.of("FALD-SENG", 3, "FALD-GANG", 5),
                    "Færre fald fra seng efter den ekstra runde. Vi ser på belysningen på gangen."),
            new Sheet(
                    ReportedPlace.found(DemoUnits.HJEMMESYGEPLEJEN),
                    1,
                    "MEDICINADMINISTRATION",
                    Map.of("ADM-IKKEGIVET", 11, "ADM-TID", 3),
                    "Medicin blev især glemt ved vagtskifte. Besøgslisten viser nu, hvad der er givet."),
            new Sheet(
                    ReportedPlace.of(OwnerKind.KOMMUNE, DemoUnits.JAMMERBUGT, "Solgården Plejecenter"),
                    1,
                    "INFEKTION",
                    Map.of("INF-UVI", 4, "INF-LUFTVEJ", 2),
                    "Ingen ny læring i denne måned."));

    void arrive() {
        if (wanted > 0) {
            SHEETS.forEach(this::send);
        }
    }

    private void send(Sheet sheet) {
        YearMonth month = YearMonth.from(Clocks.today(clock)).minusMonths(sheet.monthsAgo());
        String key = "demo-sr-%s-%s-%d".formatted(month, sheet.area().substring(0, 4), SHEETS.indexOf(sheet));
        if (acting.visitor(() -> reporting.receipt(key)).isPresent()) {
            return;
        }
        Instant sent = month.plusMonths(1)
                .atDay(DAY_OF_SENDING)
                .atTime(9, 30)
                .atZone(Clocks.COPENHAGEN)
                .toInstant();
        Instant at = sent.isAfter(clock.instant()) ? Clocks.now(clock) : sent;
        time.at(at, () -> acting.visitor(() -> collecting.submit(report(sheet, month, key))));
    }

    private static NewSheet report(Sheet sheet, YearMonth month, String key) {
        return new NewSheet(
                sheet.place(),
                sheet.area(),
                month,
                sheet.counts(),
                false,
                "SR – " + headline(sheet.area()),
                sheet.learning(),
                false,
                null,
                key);
    }

    private static String headline(String area) {
        return area.charAt(0) + area.substring(1).toLowerCase(Locale.ROOT);
    }
}
