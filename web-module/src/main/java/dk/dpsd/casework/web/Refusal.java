package dk.dpsd.casework.web;

import java.io.Serializable;

/**
 * Why something was not done, in words.
 *
 * @param conflict whether somebody else was first; then the page offers the newest edition
 */
public record Refusal(String sentence, boolean conflict) implements Serializable {}
