package dk.dpsd.it.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.dpsd.shared.model.PublicId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody impatient in front of the form: whatever the order of typing, reloading, going away and back, sending too early
 * and opening a second tab, no word is lost, and one report is made. The seed names the walk.
 */
@Journey
class ReportWalkIT {

    private static final String FORM = "/rapporter?som=sundhedsperson";
    private static final int STEPS = 12;
    private static final List<String> FIELDS =
            List.of("Overskrift", "Beskrivelse af hændelsen", "Patientens navn", "Din e-mailadresse");
    private static final List<String> WORDS = List.of("faldt", "æblegrød", "»citat«", "100 %", "<b>", "O'Neill", "😀");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20, 333, 4711})
    void losesNoWordAndMakesOneCase(long seed, Browser browser) {
        var random = new Random(seed);
        String mark = "Vandring " + PublicId.random();
        Map<String, String> typed = new LinkedHashMap<>();
        FIELDS.forEach(field -> typed.put(field, ""));
        typed.put("Overskrift", mark);
        var walker = browser.visitor().open(FORM).fill("Overskrift", mark);
        settle(walker);
        for (int i = 0; i < STEPS; i++) {
            step(random, walker, typed);
            typed.forEach(walker::reads);
        }
        walker.fill("Beskrivelse af hændelsen", "Slut.").fill("Din e-mailadresse", "");
        ReportForm form = ReportForm.on(walker);
        if (random.nextBoolean()) {
            form.happenedAt("Plejecenter Kaas");
        } else {
            form.happenedAtUnknownPlace("Jammerbugt Kommune", "Solgården Plejecenter");
        }
        form.doesNotKnowWhen().mild();
        walker.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send rapporten"))
                .dblclick();
        form.receipt();
        walker.page().reload();
        form.receipt();
        walker.open(FORM).reads("Overskrift", "").seesNot("hentet frem").seesNot("Der ligger en kladde");

        var manager = browser.staff("risikomanager.jammerbugt", Staff.newestFirst("/indbakke"));
        assertThat(manager.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(mark)))
                .hasCount(1);
    }

    private static void step(Random random, Visitor walker, Map<String, String> typed) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                String field = FIELDS.get(random.nextInt(FIELDS.size()));
                String text = typed.get(field) + ' ' + WORDS.get(random.nextInt(WORDS.size()));
                typed.put(field, text);
                walker.fill(field, text);
            }
            case 3 -> walker.page().reload();
            case 4 -> {
                walker.open("/");
                walker.open(FORM);
            }
            case 5 -> {
                walker.open("/");
                walker.page().goBack();
                walker.isAt("/rapporter");
            }
            case 6 -> {
                walker.press("Send rapporten").sees("Ret dette:");
                // Whoever goes on from the page with the questions comes by the address, too.
                walker.open(FORM);
            }
            default -> secondTab(walker);
        }
        settle(walker);
    }

    /** A second tab begins anew and leaves the first alone. */
    private static void secondTab(Visitor walker) {
        Page tab = walker.page().context().newPage();
        new Visitor(tab).open(FORM).reads("Overskrift", "").fill("Patientens navn", "En anden");
        tab.close();
    }

    /** What is typed is kept a moment later; nobody is faster than that between two clicks. */
    private static void settle(Visitor walker) {
        walker.sees("Kladden er gemt i denne browser kl.");
        walker.page().waitForTimeout(500);
    }
}
