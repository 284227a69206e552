package dk.dpsd.mail.store;

import dk.dpsd.mail.model.MailAttachment;
import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.MailState;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.PageKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The outbox: what is to be sent, and what became of it. */
@Dependent
public class OutboxStore {

    private static final String TROUBLED = " from OutboxMail m where (m.state in :over or (m.state = :waiting"
            + " and m.retry.lastError is not null)) and (m.retry.lastError is null or m.retry.lastError <> :ended)";

    private final EntityManager em;

    @Inject
    public OutboxStore(EntityManager em) {
        this.em = em;
    }

    /**
     * Writes a mail, unless one of the same kind about the same case to the same person waits already.
     *
     * @return the mail, where it was written
     */
    public Optional<OutboxMail> add(MailDraft draft, Instant now) {
        long waiting = em.createQuery("select count(m) from OutboxMail m where m.dedupKey = :key", Long.class)
                .setParameter("key", draft.dedupKey())
                .getSingleResult();
        if (waiting > 0) {
            return Optional.empty();
        }
        var mail = new OutboxMail(draft, now);
        em.persist(mail);
        return Optional.of(mail);
    }

    /** The mails that may be sent now, the longest waiting first. */
    public List<Long> due(Instant now, int limit) {
        return em.createQuery(
                        "select m.id from OutboxMail m where m.state = :waiting and m.retry.nextAttemptAt <= :now"
                                + " and (m.retry.leasedUntil is null or m.retry.leasedUntil < :now)"
                                + " order by m.retry.nextAttemptAt, m.id",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Takes a mail for sending, if it is still due: of two nodes one gets it. Counts the try. */
    public Optional<OutboxMail> claim(long id, Instant now, Instant until) {
        int claimed = em.createQuery("update OutboxMail m set m.retry.leasedUntil = :until,"
                        + " m.retry.attempts = m.retry.attempts + 1, m.version = m.version + 1"
                        + " where m.id = :id and m.state = :waiting and m.retry.nextAttemptAt <= :now"
                        + " and (m.retry.leasedUntil is null or m.retry.leasedUntil < :now)")
                .setParameter("id", id)
                .setParameter("until", until)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .executeUpdate();
        return claimed == 1 ? lock(id) : Optional.empty();
    }

    /** The mail, its row locked: what became of the sending and the end of the case wait for each other. */
    public Optional<OutboxMail> lock(long id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Lets a file go along with a mail that was just written. */
    public void attach(OutboxMail mail, String fileName, byte[] content) {
        em.flush();
        em.persist(new MailAttachment(mail.getId(), fileName, content));
    }

    /** What goes along with a mail. */
    public Optional<MailAttachment> attachment(long mail) {
        return Optional.ofNullable(em.find(MailAttachment.class, mail));
    }

    /** The mails of one kind about a case that the caller has reached through her scope, the newest first. */
    public List<OutboxMail> ofCase(long caseId, MailKind kind) {
        return em.createQuery(
                        "select m from OutboxMail m where m.caseId = :case and m.kind = :kind"
                                + " order by m.createdAt desc, m.id desc",
                        OutboxMail.class)
                .setParameter("case", caseId)
                .setParameter("kind", kind)
                .getResultList();
    }

    /** The newest mails, those after the key where there is one. */
    public List<OutboxMail> newest(Optional<PageKey> after, int limit) {
        String older = after.isPresent() ? " where m.createdAt < :at or (m.createdAt = :at and m.id < :id)" : "";
        var query = em.createQuery(
                        "select m from OutboxMail m" + older + " order by m.createdAt desc, m.id desc",
                        OutboxMail.class)
                .setMaxResults(limit);
        after.ifPresent(key -> query.setParameter("at", key.at()).setParameter("id", key.id()));
        return query.getResultList();
    }

    /** Mails that were refused, given up, or have failed at least once; the newest first. Ended cases' are none. */
    public List<OutboxMail> troubled(int limit) {
        return troubled("select m" + TROUBLED + " order by m.createdAt desc, m.id desc", OutboxMail.class, limit);
    }

    /** How many of them there are. */
    public Count countTroubled() {
        return Count.of(
                troubled("select m.id" + TROUBLED, Long.class, Count.BOUND + 1).size());
    }

    private <T> List<T> troubled(String query, Class<T> type, int limit) {
        return em.createQuery(query, type)
                .setParameter("over", List.of(MailState.REFUSED, MailState.PARKED))
                .setParameter("waiting", MailState.WAITING)
                .setParameter("ended", OutboxMail.CASE_ENDED)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Forgets some of the mails whose way is over, whether they are about a case or not.
     *
     * @param before older ones go
     * @return how many mails were forgotten; none when there is nothing left to forget
     */
    public int forget(Instant before, int most) {
        List<OutboxMail> old = em.createQuery(
                        "select m from OutboxMail m where m.state <> :waiting and m.createdAt < :before"
                                + " and m.recipientAddress is not null order by m.id",
                        OutboxMail.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        for (OutboxMail mail : old) {
            mail.erase();
            attachment(mail.getId()).ifPresent(em::remove);
        }
        em.flush();
        return old.size();
    }

    /** Lets the mail with a plan's report not be sent any more, and forgets what it said and what went along. */
    public void withdraw(long planResult) {
        em.createQuery("select m.id from OutboxMail m where m.planResult = :result order by m.id", Long.class)
                .setParameter("result", planResult)
                .getResultList()
                .forEach(id -> {
                    lock(id).ifPresent(OutboxMail::erase);
                    attachment(id).ifPresent(em::remove);
                });
        em.flush();
    }

    /**
     * Forgets what the mails of a case said and to whom; what waits is not sent any more.
     *
     * @return how many values were forgotten
     */
    public int erase(long caseId) {
        var mails = em.createQuery("select m.id from OutboxMail m where m.caseId = :case order by m.id", Long.class)
                .setParameter("case", caseId)
                .getResultList();
        int forgotten = 0;
        for (long id : mails) {
            forgotten += lock(id).map(OutboxMail::erase).orElse(0);
            attachment(id).ifPresent(em::remove);
        }
        em.flush();
        return forgotten;
    }
}
