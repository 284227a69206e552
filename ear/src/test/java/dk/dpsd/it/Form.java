package dk.dpsd.it;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.FormElement;

/** A form of a page as a browser without JavaScript sends it: hidden fields, what is filled in, and the pressed button. */
public final class Form {

    private final String action;
    private final List<Map.Entry<String, String>> fields = new ArrayList<>();
    private final FormElement element;

    private Form(FormElement element) {
        this.element = element;
        String target = element.absUrl("action");
        this.action = target.isEmpty() ? element.baseUri() : target;
        // Only the button that is pressed is sent.
        var buttons = element.select("input[type=submit], button").eachAttr("name");
        element.formData().stream()
                .filter(field -> !buttons.contains(field.key()))
                .forEach(field -> fields.add(Map.entry(field.key(), field.value())));
    }

    /** The form that holds what the CSS selector finds. */
    public static Form of(Http.Answer answer, String selector) {
        var found = answer.page().selectFirst(selector);
        if (found == null) {
            throw new IllegalStateException("no " + selector + " on " + answer.uri() + ":\n" + answer.body());
        }
        var form = found.closest("form");
        if (!(form instanceof FormElement element)) {
            throw new IllegalStateException(selector + " is in no form on " + answer.uri());
        }
        return new Form(element);
    }

    /** Fills in or chooses: the field that the selector finds gets the value. */
    public Form with(String selector, String value) {
        var field = element.selectFirst(selector);
        if (field == null) {
            throw new IllegalStateException("no field " + selector + " in the form:\n" + element);
        }
        String name = field.attr("name");
        fields.removeIf(f -> f.getKey().equals(name));
        fields.add(Map.entry(name, value));
        return this;
    }

    /** Sends a value more, as a script of the page would. */
    public Form and(String name, String value) {
        fields.add(Map.entry(name, value));
        return this;
    }

    /** The first value that the menu offers and that says something. */
    public String optionOf(String menu) {
        return element.select(menu + " option").eachAttr("value").stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(menu + " offers nothing"));
    }

    /** Whether the form has what the CSS selector finds. */
    public boolean has(String selector) {
        return element.selectFirst(selector) != null;
    }

    /** Presses the button that the selector finds; a browser sends its name and value. */
    public Form pressing(String selector) {
        var button = element.selectFirst(selector);
        if (button == null) {
            throw new IllegalStateException("no button " + selector + " in the form:\n" + element);
        }
        if (button.hasAttr("name")) {
            fields.add(Map.entry(button.attr("name"), button.attr("value")));
        }
        return this;
    }

    /** Where the form goes: path and query, so that it can be sent to the same server under another port. */
    public String path() {
        var target = URI.create(action);
        return target.getRawPath() + (target.getRawQuery() == null ? "" : "?" + target.getRawQuery());
    }

    /** The value a field will be sent with, empty where it is not sent. */
    public String value(String name) {
        return fields.stream()
                .filter(f -> f.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** The fields by name, for a form that takes files along. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.getKey(), field.getValue()));
        return values;
    }

    public String body() {
        return Http.encode(fields);
    }
}
