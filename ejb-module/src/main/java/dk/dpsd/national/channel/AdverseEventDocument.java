package dk.dpsd.national.channel;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.national.model.AnonymousCase;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A case as AdverseEvent of FHIR R4 (4.0.1). What the standard asks for and nobody knows any more, the subject, is masked;
 * what it has no place for stands in extensions. The mapping is in {@code docs/national.md}.
 */
final class AdverseEventDocument implements CaseDocument {

    static final String BASE = "https://dpsd.dk/fhir/";
    static final String SOR = "urn:oid:1.2.208.176.1.1";
    static final String ATC = "http://www.whocc.no/atc";
    private static final String SEVERITY = "http://terminology.hl7.org/CodeSystem/adverse-event-severity";
    private static final String OUTCOME = "http://terminology.hl7.org/CodeSystem/adverse-event-outcome";
    private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

    @Override
    public String mediaType() {
        return "application/fhir+json";
    }

    /** An id of FHIR has no underscore, and one of ours has no full stop. */
    static String id(AnonymousCase c) {
        return c.publicId().value().replace('_', '.');
    }

    @Override
    public JsonObject of(AnonymousCase c) {
        JsonObjectBuilder event = Json.createObjectBuilder()
                .add("resourceType", "AdverseEvent")
                .add("id", id(c))
                .add("language", "da");
        medicines(event, c);
        event.add("extension", extensions(c))
                .add(
                        "identifier",
                        identifier(BASE + "NamingSystem/case", c.publicId().value()))
                .add("actuality", "actual");
        if (c.mainGroup() != null) {
            event.add("category", Json.createArrayBuilder().add(concept("main-group", c.mainGroup())));
        }
        event.add("event", event(c)).add("subject", masked());
        if (c.occurredOn() != null) {
            event.add("date", c.occurredOn().toString());
        }
        event.add("recordedDate", c.receivedOn().toString());
        if (c.unit() != null) {
            event.add("location", location(c));
        }
        event.add(
                "seriousness",
                concept(
                        "severity-category-scale-" + c.severityScale(),
                        c.severity().name()));
        severity(c).ifPresent(code -> event.add("severity", foreign(SEVERITY, code)));
        if (c.actual() == ActualConsequence.FATAL) {
            event.add("outcome", foreign(OUTCOME, "fatal"));
        }
        suspects(event, c);
        return event.build();
    }

    /** Harm that came, never harm that might have; empty where there was none or nobody knows. */
    static Optional<String> severity(AnonymousCase c) {
        if (c.actual() == null) {
            return Optional.empty();
        }
        return switch (c.actual()) {
            case NONE_OR_UNKNOWN -> Optional.empty();
            case MILD -> Optional.of("mild");
            case SEVERE, FATAL -> Optional.of("severe");
        };
    }

    private static void medicines(JsonObjectBuilder event, AnonymousCase c) {
        if (c.medicines().isEmpty()) {
            return;
        }
        JsonArrayBuilder contained = Json.createArrayBuilder();
        for (String atc : c.medicines()) {
            contained.add(Json.createObjectBuilder()
                    .add("resourceType", "Medication")
                    .add("id", "atc-" + atc)
                    .add("code", foreign(ATC, atc)));
        }
        event.add("contained", contained);
    }

    private static void suspects(JsonObjectBuilder event, AnonymousCase c) {
        if (c.medicines().isEmpty()) {
            return;
        }
        JsonArrayBuilder suspects = Json.createArrayBuilder();
        for (String atc : c.medicines()) {
            suspects.add(Json.createObjectBuilder()
                    .add("instance", Json.createObjectBuilder().add("reference", "#atc-" + atc)));
        }
        event.add("suspectEntity", suspects);
    }

    private static JsonObjectBuilder event(AnonymousCase c) {
        JsonArrayBuilder codings = Json.createArrayBuilder();
        int known = 0;
        for (var term : List.of(
                new String[] {"problem", c.problem() == null ? "" : c.problem()},
                new String[] {"process", c.process() == null ? "" : c.process()})) {
            if (!term[1].isEmpty()) {
                codings.add(coding(term[0], term[1]));
                known++;
            }
        }
        JsonObjectBuilder event = Json.createObjectBuilder();
        if (known > 0) {
            event.add("coding", codings);
        }
        return event.add("text", c.headline());
    }

    /** The standard wants a subject; that there is one and that it is masked is all that is said. */
    private static JsonObjectBuilder masked() {
        return Json.createObjectBuilder()
                .add(
                        "extension",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("url", ABSENT)
                                        .add("valueCode", "masked")));
    }

    private static JsonObjectBuilder location(AnonymousCase c) {
        JsonObjectBuilder location = Json.createObjectBuilder()
                .add("type", "Location")
                .add("identifier", identifier(SOR, Long.toString(c.unit())));
        return c.unitPath() == null ? location : location.add("display", c.unitPath());
    }

    private static JsonArrayBuilder extensions(AnonymousCase c) {
        JsonArrayBuilder extensions = Json.createArrayBuilder();
        extension(extensions, "case-number", "valueString", c.caseNumber());
        extension(extensions, "case-outcome", "valueCode", c.outcome().name().toLowerCase(Locale.ROOT));
        extensions.add(Json.createObjectBuilder()
                .add("url", BASE + "StructureDefinition/document-version")
                .add("valuePositiveInt", c.version()));
        extension(extensions, "description", "valueString", c.description());
        extension(extensions, "causes", "valueString", c.causes());
        extension(extensions, "learning", "valueString", c.learning());
        extension(extensions, "place-name", "valueString", c.placeName());
        if (c.sheet() != null) {
            extension(extensions, "collective-area", "valueCode", c.sheet().area());
            extension(
                    extensions,
                    "collective-month",
                    "valueDate",
                    c.sheet().month().toString());
            extensions.add(Json.createObjectBuilder()
                    .add("url", BASE + "StructureDefinition/collective-incidents")
                    .add("valueUnsignedInt", c.sheet().total()));
        }
        return extensions;
    }

    private static void extension(JsonArrayBuilder extensions, String name, String type, String value) {
        if (value != null && !value.isBlank()) {
            extensions.add(Json.createObjectBuilder()
                    .add("url", BASE + "StructureDefinition/" + name)
                    .add(type, value));
        }
    }

    private static JsonObjectBuilder identifier(String system, String value) {
        return Json.createObjectBuilder().add("system", system).add("value", value);
    }

    private static JsonObjectBuilder concept(String system, String code) {
        return Json.createObjectBuilder()
                .add("coding", Json.createArrayBuilder().add(coding(system, code)));
    }

    private static JsonObjectBuilder coding(String system, String code) {
        return Json.createObjectBuilder()
                .add("system", BASE + "CodeSystem/" + system)
                .add("code", code);
    }

    private static JsonObjectBuilder foreign(String system, String code) {
        return Json.createObjectBuilder()
                .add(
                        "coding",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("system", system)
                                        .add("code", code)));
    }
}
