package dk.dpsd.casework.store;

/** When a case is late (R-ANON-06), as every count of late cases says it: past its 90 days while the authority does not have it. */
public final class LateSql {

    private LateSql() {}

    /**
     * A condition on rows that have the case's {@code received_at} and {@code sent_at}.
     *
     * @param row what the query calls them
     * @param before the parameter that holds {@link dk.dpsd.casework.model.NinetyDayRule#lateBefore}
     */
    public static String condition(String row, String before) {
        return row + ".sent_at is null and " + row + ".received_at < " + before;
    }
}
