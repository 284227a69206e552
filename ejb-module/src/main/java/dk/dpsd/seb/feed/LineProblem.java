package dk.dpsd.seb.feed;

/**
 * Why a line of the file cannot be used.
 *
 * @param reason a key of the text bundle
 * @param detail what the sentence names, or null
 */
record LineProblem(int line, String reason, String detail) {}
