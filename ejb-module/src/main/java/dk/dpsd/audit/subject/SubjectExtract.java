package dk.dpsd.audit.subject;

import java.util.List;

/**
 * What is handed to the data subject of a case.
 *
 * @param number the case's number
 */
public record SubjectExtract(String number, List<SubjectLine> lines) {

    public SubjectExtract {
        lines = List.copyOf(lines);
    }
}
