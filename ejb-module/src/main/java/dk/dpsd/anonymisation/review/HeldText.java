package dk.dpsd.anonymisation.review;

/** A text of a case that stays when the case ends, and so is looked through before. */
public record HeldText(Place place, String text) {}
