package dk.dpsd.reporting.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.reporting.Problem;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportFieldsTest {

    @Test
    void onlyFieldsOfTheFormAreKept() {
        Map<String, String> sent = new HashMap<>();
        sent.put("headline", "Faldt");
        sent.put("medicineName-0", "Panodil");
        sent.put("medicineName-100", "x");
        sent.put("token", "1.x.y");
        sent.put("jakarta.faces.ViewState", "stateless");
        sent.put("send", "Send rapporten");
        sent.put("patientName", "  ");
        sent.put("day", null);
        assertThat(ReportFields.of(sent)).isEqualTo(Map.of("headline", "Faldt", "medicineName-0", "Panodil"));
    }

    /** A draft holds what cannot be sent yet, only not what cannot be stored. */
    @Test
    void aDraftMayBeWrongButNotEndless() {
        assertThat(ReportFields.of(Map.of("day", "i går\u0000"))).isEqualTo(Map.of("day", "i går"));
        assertThat(ReportFields.tooLong(Map.of("headline", "x".repeat(1000), "description", "x".repeat(20_000))))
                .isEmpty();
        assertThat(ReportFields.tooLong(Map.of("headline", "x".repeat(1001))))
                .containsExactly(new Problem("headline", "problem.draft.long"));
        assertThat(ReportFields.tooLong(Map.of("description", "x".repeat(20_001))))
                .containsExactly(new Problem("description", "problem.description.long"));
    }
}
