package dk.dpsd.plans.content;

import java.io.Serializable;

/**
 * A report a plan can send.
 *
 * @param report which of its kind
 * @param name what people called it; null where the text bundle names it
 */
public record ContentChoice(String kind, String report, String name, PeoplesWords words) implements Serializable {

    /** As it stands in forms. */
    public String key() {
        return kind + ":" + report;
    }
}
