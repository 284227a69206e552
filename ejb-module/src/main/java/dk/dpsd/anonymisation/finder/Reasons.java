package dk.dpsd.anonymisation.finder;

import java.util.Set;

/** Why something is found: each has a text in the pages' bundle, {@code finding.reason.} and this. */
public final class Reasons {

    public static final Set<String> ALL = Set.of(
            "own.name",
            "own.initials",
            "own.number",
            "cpr.named",
            "cpr.form",
            "cpr.part",
            "email",
            "url.profile",
            "url.handle",
            "phone.named",
            "phone.form",
            "address",
            "birthDate.said",
            "birthDate.cpr",
            "birthDate.beside",
            "birthDate.ago",
            "room",
            "room.bare",
            "name.listed",
            "name.context",
            "name.unknown",
            "name.again",
            "initials.titled",
            "initials.context",
            "initials.dotted");

    private Reasons() {}
}
