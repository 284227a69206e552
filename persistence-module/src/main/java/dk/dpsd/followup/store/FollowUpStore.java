package dk.dpsd.followup.store;

import dk.dpsd.followup.model.FollowUpEntry;
import dk.dpsd.followup.model.QuestionState;
import dk.dpsd.followup.model.ReporterQuestion;
import dk.dpsd.shared.model.Redaction;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The follow-up of a case that the caller has already reached through her scope. */
@Dependent
public class FollowUpStore {

    private final EntityManager em;

    @Inject
    public FollowUpStore(EntityManager em) {
        this.em = em;
    }

    public void add(FollowUpEntry entry) {
        em.persist(entry);
        em.flush();
    }

    public void add(ReporterQuestion question) {
        em.persist(question);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** The entries of a case, the oldest first. */
    public List<FollowUpEntry> entries(long caseId) {
        return em.createQuery(
                        "select e from FollowUpEntry e where e.caseId = :case order by e.writtenAt, e.id",
                        FollowUpEntry.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** What stands in the entries of cases that the caller has already reached, by case. */
    public Map<Long, String> texts(Collection<Long> cases) {
        Map<Long, String> texts = new HashMap<>();
        em.createQuery(
                        "select e.caseId, e.text from FollowUpEntry e where e.caseId in :cases order by e.id",
                        Object[].class)
                .setParameter("cases", cases)
                .getResultStream()
                .forEach(row -> texts.merge((Long) row[0], (String) row[1], (one, other) -> one + '\n' + other));
        return texts;
    }

    /** One entry of one case. */
    public Optional<FollowUpEntry> entry(long caseId, long id) {
        return Optional.ofNullable(em.find(FollowUpEntry.class, id)).filter(entry -> entry.caseId() == caseId);
    }

    public void remove(FollowUpEntry entry) {
        em.remove(entry);
        em.flush();
    }

    /** The questions of a case, the oldest first. */
    public List<ReporterQuestion> questions(long caseId) {
        return em.createQuery(
                        "select q from ReporterQuestion q where q.caseId = :case order by q.askedAt, q.id",
                        ReporterQuestion.class)
                .setParameter("case", caseId)
                .getResultList();
    }

    /** The question a link leads to; the token is the right to it. */
    public Optional<ReporterQuestion> byToken(String digest) {
        return em.createQuery("select q from ReporterQuestion q where q.tokenDigest = :digest", ReporterQuestion.class)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    /** One question as it stands now, its row locked. */
    public Optional<ReporterQuestion> lock(long id) {
        return Optional.ofNullable(em.find(ReporterQuestion.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Takes a question back together with the entry that holds its words; an answer stays. */
    public void removeQuestion(ReporterQuestion question, FollowUpEntry entry) {
        em.remove(question);
        em.flush();
        remove(entry);
    }

    /** Lets no answer come to a case any more. */
    public void closeQuestions(long caseId) {
        questions(caseId).stream()
                .filter(question -> question.state() == QuestionState.OPEN)
                .forEach(ReporterQuestion::close);
        em.flush();
    }

    /**
     * Covers what was decided in the entries of a case that ends; the questions go, and with them their links (R-ASK-10).
     *
     * @return how many entries were gone through and how many questions went
     */
    public int erase(long caseId, Redaction redaction) {
        List<FollowUpEntry> entries = entries(caseId);
        entries.forEach(entry -> entry.redact(redaction));
        em.flush();
        return entries.size()
                + em.createQuery("delete from ReporterQuestion q where q.caseId = :case")
                        .setParameter("case", caseId)
                        .executeUpdate();
    }
}
