package dk.dpsd.casework.medicine;

import dk.dpsd.casework.model.medicine.ProductFacts;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a medicine list from CSV: {@code atc;handelsnavn;indholdsstof;form;vej;styrke}, one product a line. A line that is
 * no product is refused alone: a list of thousands must not fail by one of them.
 */
final class MedicineFile {

    private static final List<String> COLUMNS = List.of("atc", "handelsnavn", "indholdsstof", "form", "vej", "styrke");
    private static final String ATC = "[A-Z](\\d{2}([A-Z]([A-Z](\\d{2})?)?)?)?";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORD = 100;

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private MedicineFile() {}

    /**
     * What was read.
     *
     * @param refused what is wrong with each refused line, naming it
     */
    record Reading(Set<ProductFacts> products, List<String> refused) {}

    /**
     * All products of the file.
     *
     * @throws IllegalArgumentException where the file has other columns, or no product at all
     */
    static Reading read(Reader file) throws IOException {
        var parser = FORMAT.parse(file);
        if (!parser.getHeaderNames().containsAll(COLUMNS)) {
            throw new IllegalArgumentException("the first line must name the columns " + String.join(";", COLUMNS));
        }
        Set<ProductFacts> products = new LinkedHashSet<>();
        List<String> refused = new ArrayList<>();
        for (CSVRecord row : parser) {
            String fault = fault(row);
            if (fault == null) {
                products.add(facts(row));
            } else {
                refused.add("product " + row.getRecordNumber() + ": " + fault);
            }
        }
        if (products.isEmpty()) {
            throw new IllegalArgumentException("the file has no products");
        }
        return new Reading(products, refused);
    }

    private static String fault(CSVRecord row) {
        if (!row.isConsistent()) {
            return row.size() + " columns instead of " + COLUMNS.size();
        }
        if (row.get("handelsnavn").isBlank() || row.get("indholdsstof").isBlank()) {
            return "no trade name or no substance";
        }
        if (!row.get("atc").isBlank() && !row.get("atc").matches(ATC)) {
            return row.get("atc") + " is no ATC code";
        }
        return isTooLong(row) ? "a text is too long" : null;
    }

    private static boolean isTooLong(CSVRecord row) {
        return Stream.of("handelsnavn", "indholdsstof")
                        .anyMatch(name -> row.get(name).length() > LONGEST_NAME)
                || Stream.of("form", "vej", "styrke")
                        .anyMatch(name -> row.get(name).length() > LONGEST_WORD);
    }

    private static ProductFacts facts(CSVRecord row) {
        return new ProductFacts(
                row.get("atc"),
                row.get("handelsnavn"),
                row.get("indholdsstof"),
                row.get("form"),
                row.get("vej"),
                row.get("styrke"));
    }
}
