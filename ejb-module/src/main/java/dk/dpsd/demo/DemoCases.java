package dk.dpsd.demo;

import dk.dpsd.access.ActingAs;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.casework.model.ReporterKind;
import dk.dpsd.reporting.NewReport;
import dk.dpsd.reporting.Receipt;
import dk.dpsd.reporting.ReportedPlace;
import dk.dpsd.reporting.Reporting;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.SystemClock;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Fifteen months of cases, the same from run to run and relative to today, each made by the services that the screens
 * call. A case that is there already is left alone.
 */
@Dependent
class DemoCases {

    private static final int DAYS = 450;

    /** Published test numbers of HL7 Denmark; no living person's. */
    private static final List<String> TEST_NUMBERS = List.of("020160-9995", "050490-9995");

    private static final List<String> NAMES =
            List.of("Testpatient Nordhøj", "Testpatient Sydvang", "Testpatient Østerled", "Testpatient Vesterlund");

    @Inject
    Reporting reporting;

    @Inject
    DemoFates fates;

    @Inject
    ActingAs acting;

    @Inject
    SystemClock time;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dpsd.demo.cases", defaultValue = "400")
    int wanted;

    void happen() {
        List<Story> stories = Story.all();
        for (int i = wanted - 1; i >= 0; i--) {
            happen(i, stories);
        }
    }

    private void happen(int number, List<Story> stories) {
        var random = new Random(20_26L * 1_000_003 + number);
        String key = "demo-%06d".formatted(number);
        if (acting.visitor(() -> reporting.receipt(key)).isPresent()) {
            return;
        }
        Story story = stories.get(random.nextInt(stories.size()));
        DemoPlace place = DemoPlace.at(random.nextInt(DemoPlace.SHARES));
        Instant reported = Clocks.now(clock)
                .minus(Duration.ofDays((long) number * DAYS / wanted))
                .minus(Duration.ofMinutes(30 + random.nextInt(600)));
        NewReport report = report(key, story, place.placeFor(number), reported, random);
        Receipt receipt = time.at(reported, () -> acting.visitor(() -> reporting.submit(report)));
        fates.follow(receipt, story, place, random);
    }

    private static NewReport report(String key, Story story, ReportedPlace place, Instant reported, Random random) {
        ZonedDateTime happened = reported.atZone(Clocks.COPENHAGEN).minusHours(1 + random.nextInt(70));
        boolean patientKnown = random.nextInt(3) > 0;
        return new NewReport(
                random.nextInt(12) == 0 ? ReporterKind.RELATIVE : ReporterKind.STAFF,
                story.headline(),
                story.description(),
                place,
                Precision.KNOWN,
                happened.toLocalDate(),
                random.nextBoolean() ? Precision.KNOWN : Precision.ESTIMATED,
                LocalTime.of(happened.getHour(), happened.getMinute() / 5 * 5),
                story.actual(),
                story.possible(),
                patientKnown ? NAMES.get(random.nextInt(NAMES.size())) : null,
                patientKnown ? TEST_NUMBERS.get(random.nextInt(TEST_NUMBERS.size())) : null,
                random.nextInt(4) == 0 ? "rapportoer." + (1 + random.nextInt(20)) + "@demo.example" : null,
                DemoDetails.of(story),
                key);
    }
}
