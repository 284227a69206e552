package dk.dpsd.casework;

import dk.dpsd.casework.model.ClassificationTerm;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import dk.dpsd.shared.model.PlainText;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a classification from CSV: {@code del;kode;hovedgruppe;navn;synonymer}, one term a line (domain B.10); the
 * synonyms, divided by commas, may be left out. */
final class ClassificationFile {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private static final String SYNONYMS = "synonymer";

    private ClassificationFile() {}

    /**
     * All terms of the file.
     *
     * @throws IllegalArgumentException where a line is no term; names the line and what is wrong with it
     */
    static List<ClassificationTerm> read(Reader file, LocalDate validFrom) throws IOException {
        List<ClassificationTerm> terms = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (CSVRecord row : FORMAT.parse(file)) {
            ClassificationTerm term = term(row, validFrom);
            if (!seen.add(term.part() + term.code())) {
                throw new IllegalArgumentException(
                        "line " + row.getRecordNumber() + ": " + term.code() + " is there twice");
            }
            terms.add(term);
        }
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("the file has no terms");
        }
        return terms;
    }

    private static ClassificationTerm term(CSVRecord row, LocalDate validFrom) {
        if (row.size() < 4 || row.get("kode").isBlank() || row.get("navn").isBlank()) {
            throw new IllegalArgumentException("line " + row.getRecordNumber() + " has no code or no name");
        }
        String mainGroup = row.get("hovedgruppe");
        return new ClassificationTerm(
                part(row),
                row.get("kode"),
                mainGroup.isBlank() ? null : mainGroup,
                row.get("navn"),
                synonyms(row),
                validFrom);
    }

    /** A file of before has no such column. */
    private static String synonyms(CSVRecord row) {
        String words = row.isSet(SYNONYMS) ? PlainText.of(row.get(SYNONYMS)) : null;
        if (words != null && words.length() > ClassificationTerm.LONGEST_SYNONYMS) {
            throw new IllegalArgumentException("line " + row.getRecordNumber() + ": too many synonyms");
        }
        return words;
    }

    private static Part part(CSVRecord row) {
        return switch (row.get("del")) {
            case "hovedgruppe" -> Part.MAIN_GROUP;
            case "problem" -> Part.PROBLEM;
            case "proces" -> Part.PROCESS;
            default ->
                throw new IllegalArgumentException(
                        "line " + row.getRecordNumber() + ": " + row.get("del") + " is no part of the classification");
        };
    }
}
