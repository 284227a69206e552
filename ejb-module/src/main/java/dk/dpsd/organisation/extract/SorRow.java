package dk.dpsd.organisation.extract;

/**
 * One row of an extract, as it stands there.
 *
 * @param line the line in the file where the row begins, the header being line 1
 * @param surplus whether the row has more values than the header has names, so that none can be trusted
 */
public record SorRow(
        int line,
        String code,
        String parent,
        String name,
        String kind,
        String region,
        String municipality,
        String cvr,
        String town,
        String firstFrom,
        String from,
        String to,
        boolean surplus) {}
