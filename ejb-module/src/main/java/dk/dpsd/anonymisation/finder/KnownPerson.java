package dk.dpsd.anonymisation.finder;

import java.util.Optional;

/**
 * What the case's own fields say of the patient.
 *
 * @param name empty where the field is
 * @param cpr empty where the field is
 */
public record KnownPerson(Optional<String> name, Optional<String> cpr) {

    public static final KnownPerson NOBODY = new KnownPerson(Optional.empty(), Optional.empty());

    /** Of the fields as they are kept. */
    public static KnownPerson of(String name, String cpr) {
        return new KnownPerson(
                Optional.ofNullable(name).filter(text -> !text.isBlank()),
                Optional.ofNullable(cpr).filter(text -> !text.isBlank()));
    }
}
