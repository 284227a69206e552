package dk.dpsd.plans.content;

import java.io.Serializable;

/**
 * A report a plan can send.
 *
 * @param report which of its kind
 * @param name what people called it; null where the text bundle names it
 * @param personal whether it can hold what people wrote in the cases
 */
public record ContentChoice(String kind, String report, String name, boolean personal) implements Serializable {

    /** As it stands in forms. */
    public String key() {
        return kind + ":" + report;
    }
}
