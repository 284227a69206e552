package dk.dpsd.national.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.national.Handed;
import dk.dpsd.shared.model.CaseState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R-ACT-12, X-07: every document that is delivered fits the published schema, and a broken one does not")
class DpsdDocumentTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = schema();

    private final DpsdDocument document =
            new DpsdDocument("Region Nordjyllands DPSD", "Styrelsen for Patientsikkerhed");

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("../docs/national-case.schema.json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> faults(JsonNode node) {
        return SCHEMA.validate(node).stream().map(Object::toString).toList();
    }

    private JsonNode written(Handed handed) throws IOException {
        return JSON.readTree(document.of(handed.get()).toString());
    }

    @Test
    void everyKindOfCaseFits() throws IOException {
        for (var handed : List.of(Handed.plain(), Handed.full(), Handed.collective(), Handed.scarce())) {
            assertThat(faults(written(handed))).isEmpty();
        }
    }

    @Test
    void everyValueOfTheCodedFieldsFits() throws IOException {
        var handed = Handed.full();
        for (CaseState outcome : List.of(CaseState.CLOSED, CaseState.REJECTED, CaseState.DELETED)) {
            handed.outcome = outcome;
            assertThat(faults(written(handed))).isEmpty();
        }
        for (SeverityCategory severity : SeverityCategory.values()) {
            handed.severity = severity;
            assertThat(faults(written(handed))).isEmpty();
        }
        for (ActualConsequence actual : ActualConsequence.values()) {
            handed.actual = actual;
            assertThat(faults(written(handed))).isEmpty();
        }
    }

    @Test
    void itSaysWhatTheCaseSaysAndWhoSendsIt() throws IOException {
        JsonNode full = written(Handed.full());
        assertThat(full.get("sender").asText()).isEqualTo("Region Nordjyllands DPSD");
        assertThat(full.get("receiver").asText()).isEqualTo("Styrelsen for Patientsikkerhed");
        assertThat(full.at("/location/sor").asText()).isEqualTo("937961000016000");
        assertThat(full.at("/texts/learning").asText()).isEqualTo("Tæl to gange – æøå 😀");
        assertThat(full.at("/texts/causes").asText()).isEqualTo("Travlhed \"i weekenden\"\n& to lister.");
        assertThat(full.at("/medicines").findValuesAsText("atc")).containsExactly("A10", "N02BE01");
        JsonNode collective = written(Handed.collective());
        assertThat(collective.at("/collective/total").asInt()).isEqualTo(5);
        assertThat(collective.at("/collective/month").asText()).isEqualTo("2026-02");
    }

    /** The sheet in the middle of a page: what the schema is for. */
    @ParameterizedTest
    @ValueSource(strings = {"format", "id", "version", "sender", "outcome", "kind", "receivedOn", "severity", "texts"})
    void aDocumentWithoutAPartDoesNotFit(String part) throws IOException {
        assertThat(broken(json -> json.remove(part))).isNotEmpty();
    }

    @Test
    void aDocumentThatSaysMoreOrOtherDoesNotFit() throws IOException {
        assertThat(broken(json -> json.put("reporter", "Anna"))).isNotEmpty();
        assertThat(broken(json -> json.put("id", "12345"))).isNotEmpty();
        assertThat(broken(json -> json.put("version", 0))).isNotEmpty();
        assertThat(broken(json -> json.put("outcome", "received"))).isNotEmpty();
        assertThat(broken(json -> json.put("receivedOn", "2026-13-01"))).isNotEmpty();
        assertThat(broken(json -> json.put("kind", "collective"))).isNotEmpty();
        assertThat(broken(json -> ((ObjectNode) json.get("location")).put("sor", 937961000016000L)))
                .isNotEmpty();
        assertThat(broken(json -> ((ObjectNode) json.get("severity")).put("category", "BAD")))
                .isNotEmpty();
        assertThat(broken(json -> ((ObjectNode) json.get("texts")).put("patientName", "Anna")))
                .isNotEmpty();
    }

    @Test
    void theExampleOfThePageFits() throws IOException {
        String page = Files.readString(Path.of("../docs/national.md"));
        String example = page.substring(page.indexOf("```json") + 7, page.indexOf("```", page.indexOf("```json") + 7));
        assertThat(faults(JSON.readTree(example))).isEmpty();
    }

    private List<String> broken(Consumer<ObjectNode> breaking) throws IOException {
        var json = (ObjectNode) written(Handed.full());
        breaking.accept(json);
        return faults(json);
    }
}
