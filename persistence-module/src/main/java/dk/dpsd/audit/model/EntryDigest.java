package dk.dpsd.audit.model;

import dk.dpsd.audit.model.LoggedEntry.Actor;
import dk.dpsd.audit.model.LoggedEntry.Subject;

/**
 * What an entry commits to. The first form knew cases only, and actors without organisation and roles; what was written
 * in it keeps its digest for good. An entry that says more is written in the second form.
 */
final class EntryDigest {

    private EntryDigest() {}

    static String of(LoggedEntry entry) {
        var canonical = saysMore(entry) ? second(entry) : first(entry);
        canonical.add(entry.address().digest());
        canonical.add(entry.deed()).add(entry.changes().size());
        for (LoggedChange change : entry.changes()) {
            canonical
                    .add(change.field())
                    .add(change.sensitivity().name())
                    .add(change.before().digest())
                    .add(change.after().digest());
        }
        return canonical.hex();
    }

    private static boolean saysMore(LoggedEntry entry) {
        Subject about = entry.about();
        Actor by = entry.by();
        return about.caseId() == null
                || about.account() != null
                || about.cvr() != null
                || by.cvr() != null
                || by.roles() != null;
    }

    private static CanonicalDigest first(LoggedEntry entry) {
        return new CanonicalDigest("entry.1")
                .add(entry.previous())
                .add(entry.shard())
                .add(entry.sequence())
                .add(entry.about().caseId().longValue())
                .add(entry.at())
                .add(text(entry.by().id()))
                .add(entry.by().name());
    }

    private static CanonicalDigest second(LoggedEntry entry) {
        return new CanonicalDigest("entry.2")
                .add(entry.previous())
                .add(entry.shard())
                .add(entry.sequence())
                .add(text(entry.about().caseId()))
                .add(text(entry.about().account()))
                .add(entry.about().cvr())
                .add(entry.at())
                .add(text(entry.by().id()))
                .add(entry.by().name())
                .add(entry.by().cvr())
                .add(entry.by().roles());
    }

    private static String text(Long number) {
        return number == null ? null : Long.toString(number);
    }
}
