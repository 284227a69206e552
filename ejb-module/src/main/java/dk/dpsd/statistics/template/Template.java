package dk.dpsd.statistics.template;

import dk.dpsd.statistics.model.ReportDefinition;

/**
 * A report that can be run.
 *
 * @param key its part of the address
 * @param version of the row; 0 for one that comes with the product
 * @param owner the account it belongs to; null for one that comes with the product
 * @param shared whether its unit finds it too
 */
public record Template(String key, int version, Long owner, boolean shared, ReportDefinition definition) {

    public boolean isSuggested() {
        return owner == null;
    }

    public boolean isOf(long account) {
        return owner != null && owner == account;
    }
}
