package dk.dpsd.shared;

/**
 * Somebody a mail goes to.
 *
 * @param name the person's name as shown in the mail
 * @param email the address
 */
public record Addressee(String name, String email) {}
