package dk.dpsd.audit;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What sort of thing an entry tells of, for choosing among entries. What is none of the others is a change. */
public enum DeedKind {
    /** Opslag: somebody saw something. */
    LOOK("opened", "documentOpened", "documentsListed", "followUpOpened", "certificateOpened", "reviewOpened"),
    /** Afvist forsøg. */
    DENIED("denied"),
    /** Log ind og ud. */
    ENTRANCE("loggedIn", "loggedOut", "sessionEnded", "logInFailed", "logInPaused", "logInUnknown", "logInRefused"),
    /** Mails. */
    MAIL("mailSent", "mailRefused", "mailGivenUp"),
    /** Udtræk: lists that left the system. */
    EXPORT("listExported", "usersExported", "logExported", "logExtracted", "registerExported"),
    /** Læsning af loggen selv. */
    LOG("logOpened", "logSearched"),
    /** Ændring. */
    CHANGE;

    private final Set<String> deeds;

    DeedKind(String... deeds) {
        this.deeds = Set.of(deeds);
    }

    /** The deeds of this kind; of changes, all that are none. */
    public Set<String> deeds() {
        return this == CHANGE
                ? Arrays.stream(values()).flatMap(kind -> kind.deeds.stream()).collect(Collectors.toSet())
                : deeds;
    }

    /** What sort of thing a deed is. */
    public static DeedKind of(String deed) {
        return Arrays.stream(values())
                .filter(kind -> kind.deeds.contains(deed))
                .findFirst()
                .orElse(CHANGE);
    }
}
