package dk.dpsd.casework.classification;

import java.io.Serializable;
import java.util.List;

/**
 * A classification somebody may choose at once: hovedgruppe, problem, proces.
 *
 * @param mainGroup null where the term fits every main group, and then the chosen one stays
 * @param problem null where none is suggested
 * @param process null where none is suggested
 * @param path the names, main group first, as people read them
 * @param because the words of the case's own text that speak for it; empty where it was looked up
 */
public record Suggestion(String mainGroup, String problem, String process, String path, List<String> because)
        implements Serializable {}
