package dk.dpsd.plans.content;

import java.io.Serializable;
import java.util.List;

/**
 * One thing a plan's list is narrowed by, for saying it in words.
 *
 * @param parameter what an address calls it
 * @param values the names of units, people, terms and areas; of closed lists the code, which the text bundle names
 */
public record PlanCondition(String parameter, List<String> values) implements Serializable {

    public PlanCondition {
        values = List.copyOf(values);
    }
}
