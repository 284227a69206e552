package dk.dpsd.national.channel;

import dk.dpsd.national.model.AnonymousCase;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;

/** The document of {@code docs/national-case.schema.json}. What is not known is left out. */
final class DpsdDocument implements CaseDocument {

    static final String FORMAT = "dpsd-national-case/1";

    private final String sender;
    private final String authority;

    /** @param authority who receives it, by name */
    DpsdDocument(String sender, String authority) {
        this.sender = sender;
        this.authority = authority;
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public JsonObject of(AnonymousCase c) {
        JsonObjectBuilder document = Json.createObjectBuilder()
                .add("format", FORMAT)
                .add("id", c.publicId().value())
                .add("version", c.version())
                .add("sender", sender)
                .add("receiver", authority)
                .add("caseNumber", c.caseNumber())
                .add("outcome", c.outcome().name().toLowerCase(Locale.ROOT))
                .add("kind", c.sheet() == null ? "single" : "collective")
                .add("receivedOn", c.receivedOn().toString());
        put(document, "occurredOn", c.occurredOn());
        document.add("location", location(c))
                .add("severity", severity(c))
                .add("classification", classification(c))
                .add("texts", texts(c));
        if (!c.medicines().isEmpty()) {
            JsonArrayBuilder medicines = Json.createArrayBuilder();
            c.medicines()
                    .forEach(atc -> medicines.add(Json.createObjectBuilder().add("atc", atc)));
            document.add("medicines", medicines);
        }
        if (c.sheet() != null) {
            document.add("collective", collective(c.sheet()));
        }
        return document.build();
    }

    private static JsonObjectBuilder location(AnonymousCase c) {
        JsonObjectBuilder location = Json.createObjectBuilder();
        put(location, "sor", c.unit());
        put(location, "ownerSor", c.owner());
        put(location, "path", c.unitPath());
        put(location, "placeName", c.placeName());
        return location;
    }

    private static JsonObjectBuilder severity(AnonymousCase c) {
        JsonObjectBuilder severity = Json.createObjectBuilder()
                .add("scale", c.severityScale())
                .add("category", c.severity().name());
        put(severity, "actual", c.actual());
        return severity;
    }

    private static JsonObjectBuilder classification(AnonymousCase c) {
        JsonObjectBuilder classification = Json.createObjectBuilder();
        put(classification, "mainGroup", c.mainGroup());
        put(classification, "problem", c.problem());
        put(classification, "process", c.process());
        return classification;
    }

    private static JsonObjectBuilder texts(AnonymousCase c) {
        JsonObjectBuilder texts =
                Json.createObjectBuilder().add("headline", c.headline()).add("description", c.description());
        put(texts, "causes", c.causes());
        put(texts, "learning", c.learning());
        return texts;
    }

    private static JsonObjectBuilder collective(AnonymousCase.Sheet sheet) {
        JsonObjectBuilder incidents = Json.createObjectBuilder();
        sheet.incidents().forEach(incidents::add);
        return Json.createObjectBuilder()
                .add("area", sheet.area())
                .add("month", sheet.month().toString())
                .add("total", sheet.total())
                .add("incidents", incidents);
    }

    private static void put(JsonObjectBuilder object, String name, Object value) {
        if (value instanceof Long number) {
            // A SOR code has up to 18 digits, more than a number of JSON is sure to keep.
            object.add(name, Long.toString(number));
        } else if (value != null && !value.toString().isBlank()) {
            object.add(name, value.toString());
        }
    }
}
