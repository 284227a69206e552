package dk.dpsd.anonymisation;

import java.io.Serializable;
import java.util.List;

/**
 * How far a case is on its way to its end.
 *
 * @param missing what it lacks, in the order a handler works
 * @param open how many findings nobody decided about
 * @param openFiles how many files nobody decided about
 * @param masked how many places will be covered
 */
public record ClosingState(List<Missing> missing, long open, long openFiles, long masked) implements Serializable {}
