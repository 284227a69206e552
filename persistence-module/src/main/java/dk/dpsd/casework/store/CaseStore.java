package dk.dpsd.casework.store;

import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.Report;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cases and their reports. Whatever reads or changes one takes the scope first; what is outside is not there. */
@Dependent
public class CaseStore {

    private final EntityManager em;

    @Inject
    public CaseStore(EntityManager em) {
        this.em = em;
    }

    /** Keeps a new case and gives it its id. */
    public void add(IncidentCase incident) {
        em.persist(incident);
    }

    public void add(Report report) {
        em.persist(report);
    }

    public void flush() {
        em.flush();
    }

    /** The case, when the scope covers it. */
    public Optional<IncidentCase> open(Scope scope, PublicId publicId) {
        return id(scope, publicId).map(id -> em.find(IncidentCase.class, id));
    }

    /** The case by its own id, when the scope covers it. */
    public Optional<IncidentCase> open(Scope scope, long caseId) {
        var sql = new ScopeSql();
        String where = "c.id = " + sql.bind(caseId) + " and " + sql.anyBranch(scope);
        return firstId(where, sql).map(id -> em.find(IncidentCase.class, id));
    }

    /**
     * The case locked for a change, when the scope covers it <em>after</em> the lock was had: the loser of a race finds
     * the state the winner left.
     */
    public Optional<IncidentCase> lock(Scope scope, PublicId publicId) {
        Optional<Long> id = id(scope, publicId);
        id.ifPresent(found -> em.refresh(em.find(IncidentCase.class, found, LockModeType.PESSIMISTIC_WRITE)));
        return id.isPresent() ? open(scope, publicId) : Optional.empty();
    }

    /** The case's own id, when the scope covers it. */
    public Optional<Long> id(Scope scope, PublicId publicId) {
        var sql = new ScopeSql();
        String where = "c.public_id = " + sql.bind(publicId.value()) + " and " + sql.anyBranch(scope);
        return firstId(where, sql);
    }

    private Optional<Long> firstId(String where, ScopeSql sql) {
        return ids(query("select c.id from casework_case c where " + where, sql)).stream()
                .findFirst();
    }

    /** The report of a case that the scope covers. */
    public Optional<Report> report(Scope scope, PublicId publicId) {
        return id(scope, publicId).map(id -> em.find(Report.class, id));
    }

    /** All that a receipt says of a stored report. */
    public record Receipted(String number, Instant receivedAt) {}

    /** What a form with this key has become, for showing its receipt again; no scope: the key is the capability. */
    public Optional<Receipted> receiptByKey(String idempotencyKey) {
        return em.createQuery(
                        "select c.caseNumber, r.receivedAt from Report r, IncidentCase c"
                                + " where r.idempotencyKey = :key and c.id = r.caseId",
                        Object[].class)
                .setParameter("key", idempotencyKey)
                .getResultStream()
                .map(row -> new Receipted((String) row[0], (Instant) row[1]))
                .findFirst();
    }

    /** What a receipt's code leads to: the case's own id, where it stands and since when. */
    public record Standing(long caseId, CaseState state, Instant receivedAt) {}

    /** The case of a receipt; no scope: the code is the capability. */
    public Optional<Standing> standingByReceipt(String receiptHash) {
        return em.createQuery(
                        "select c.id, c.state, c.receivedAt from Report r, IncidentCase c"
                                + " where r.receiptHash = :hash and c.id = r.caseId",
                        Object[].class)
                .setParameter("hash", receiptHash)
                .getResultStream()
                .map(row -> new Standing((Long) row[0], (CaseState) row[1], (Instant) row[2]))
                .findFirst();
    }

    /** One page of the cases in scope, newest first, after a key; two statements whatever the number of branches. */
    public Page<IncidentCase> page(Scope scope, Optional<PageKey> after) {
        if (scope.isEmpty()) {
            return new Page<>(List.of(), Optional.empty());
        }
        return Page.of(CasesById.inOrder(em, pageIds(scope, after)), CaseStore::keyOf);
    }

    private List<Long> pageIds(Scope scope, Optional<PageKey> after) {
        var sql = new ScopeSql();
        int limit = Page.SIZE + 1;
        String union = scope.branches().stream()
                .map(branch -> "select * from (select c.id, c.received_at from casework_case c where "
                        + sql.condition(branch)
                        + after.map(key -> " and " + later(key, sql)).orElse("")
                        + " order by c.received_at desc, c.id desc fetch first " + limit + " rows only) b")
                .collect(Collectors.joining(" union "));
        String ordered = "select id from (" + union + ") u order by received_at desc, id desc fetch first " + limit
                + " rows only";
        return ids(query(ordered, sql));
    }

    private static String later(PageKey key, ScopeSql sql) {
        var at = Timestamp.from(key.at());
        return "(c.received_at < " + sql.bind(at) + " or (c.received_at = " + sql.bind(at) + " and c.id < "
                + sql.bind(key.id()) + "))";
    }

    private static PageKey keyOf(IncidentCase last) {
        return new PageKey(last.receivedAt(), last.id());
    }

    /** How many cases the scope covers, exact up to the bound. */
    public Count count(Scope scope) {
        if (scope.isEmpty()) {
            return Count.of(0);
        }
        var sql = new ScopeSql();
        String union = scope.branches().stream()
                .map(branch -> "select * from (select c.id from casework_case c where " + sql.condition(branch)
                        + " fetch first " + (Count.BOUND + 1) + " rows only) b")
                .collect(Collectors.joining(" union "));
        Object found = query("select count(*) from (" + union + ") u", sql).getSingleResult();
        return Count.of(((Number) found).longValue());
    }

    /** Received cases in scope that lie in no mailbox, some at a time, those behind an id. */
    public List<IncidentCase> withoutMailbox(Scope scope, long after, int most) {
        var sql = new ScopeSql();
        return some(scope, sql, "c.mailbox_unit is null and c.state = 'RECEIVED' and c.id > " + sql.bind(after), most);
    }

    /** Received cases in scope that lie in one mailbox, some at a time, those behind an id. */
    public List<IncidentCase> receivedIn(Scope scope, long mailbox, long after, int most) {
        var sql = new ScopeSql();
        String where =
                "c.mailbox_unit = " + sql.bind(mailbox) + " and c.state = 'RECEIVED' and c.id > " + sql.bind(after);
        return some(scope, sql, where, most);
    }

    /** The mailboxes that received cases in scope lie in. */
    public List<Long> mailboxesInUse(Scope scope) {
        var sql = new ScopeSql();
        return ids(query(
                "select distinct c.mailbox_unit from casework_case c where c.mailbox_unit is not null"
                        + " and c.state = 'RECEIVED' and " + sql.anyBranch(scope),
                sql));
    }

    /** Open cases in scope that are placed on one unit. */
    public List<IncidentCase> openOn(Scope scope, long unit) {
        var sql = new ScopeSql();
        String where = "c.unit = " + sql.bind(unit) + " and c.state in ('RECEIVED','IN_PROGRESS')";
        return some(scope, sql, where, Integer.MAX_VALUE);
    }

    private List<IncidentCase> some(Scope scope, ScopeSql sql, String where, int most) {
        String all = "select c.id from casework_case c where " + where + " and " + sql.anyBranch(scope)
                + " order by c.id fetch first " + most + " rows only";
        return CasesById.inOrder(em, ids(query(all, sql)));
    }

    private static List<Long> ids(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private Query query(String text, ScopeSql sql) {
        return sql.query(em, text);
    }
}
