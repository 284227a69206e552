package dk.dpsd.plans.content;

import java.util.Set;

/**
 * A report as it goes along with a mail.
 *
 * @param name of the file, plain letters, digits, dots and hyphens
 * @param title what it is, for the mail
 * @param rows of how many cases it tells
 * @param cases those of which people's words stand in it
 */
public record PlanFile(String name, String title, byte[] content, int rows, Set<Long> cases) {

    public PlanFile {
        cases = Set.copyOf(cases);
    }
}
