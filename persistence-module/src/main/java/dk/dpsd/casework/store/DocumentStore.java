package dk.dpsd.casework.store;

import dk.dpsd.casework.model.document.Document;
import dk.dpsd.casework.model.document.DocumentChunk;
import dk.dpsd.casework.model.document.DocumentText;
import dk.dpsd.casework.model.document.TextState;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The documents of cases, reached through the scope of their case. */
@Dependent
public class DocumentStore {

    private final EntityManager em;

    @Inject
    public DocumentStore(EntityManager em) {
        this.em = em;
    }

    /** Keeps a document of a case that the caller reached through this scope, and its content. */
    public void add(Scope scope, Document document, byte[] content) {
        em.persist(document);
        em.flush();
        write(document, content);
    }

    /** Keeps other content in place of what a document had; text that was read in the old one goes. */
    public void replace(Scope scope, Document document, byte[] content) {
        empty(document.id());
        write(document, content);
    }

    /**
     * Keeps the cleaned form of a document and its text in place of both (R-ANON-03); nothing is left of what they were.
     *
     * @param text what can be read in the cleaned form; empty for a picture
     */
    public void clean(Scope scope, Document document, byte[] content, String text) {
        replace(scope, document, content);
        keepText(scope, document, text);
    }

    private void write(Document document, byte[] content) {
        int place = 0;
        for (int at = 0; at < content.length; at += DocumentChunk.LENGTH) {
            int end = Math.min(content.length, at + DocumentChunk.LENGTH);
            em.persist(new DocumentChunk(document.id(), place++, Arrays.copyOfRange(content, at, end)));
        }
        em.flush();
    }

    /** Keeps the text of a document in pieces. */
    public void keepText(Scope scope, Document document, String text) {
        int place = 0;
        for (int at = 0; at < text.length(); ) {
            int end = Math.min(text.length(), at + DocumentText.LENGTH);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            em.persist(new DocumentText(document.id(), place++, text.substring(at, end)));
            at = end;
        }
        em.flush();
    }

    /** The documents of a case in scope, in the order they came. */
    public List<Document> ofCase(Scope scope, long caseId) {
        var sql = new ScopeSql();
        return documents(scope, sql, "d.case_id = " + sql.bind(caseId), Integer.MAX_VALUE);
    }

    /** One document of one case, where the case is in scope. */
    public Optional<Document> find(Scope scope, long caseId, PublicId document) {
        var sql = new ScopeSql();
        String where = "d.case_id = " + sql.bind(caseId) + " and d.public_id = " + sql.bind(document.value());
        return documents(scope, sql, where, 1).stream().findFirst();
    }

    /** Documents whose text is to be read now, the longest waiting first. */
    public List<Document> unread(Scope scope, Instant now, int most) {
        var sql = new ScopeSql();
        var moment = Timestamp.from(now);
        String where = "d.text_state = '" + TextState.WAITING + "' and d.next_attempt_at <= " + sql.bind(moment)
                + " and (d.leased_until is null or d.leased_until < " + sql.bind(moment) + ")";
        return documents(scope, sql, where, most);
    }

    private List<Document> documents(Scope scope, ScopeSql sql, String where, int most) {
        String text = "select d.id from casework_document d join casework_case c on c.id = d.case_id where " + where
                + " and " + sql.anyBranch(scope) + " order by d.id fetch first " + most + " rows only";
        List<?> ids = sql.query(em, text).getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select d from Document d where d.id in :ids order by d.id", Document.class)
                .setParameter(
                        "ids", ids.stream().map(id -> ((Number) id).longValue()).toList())
                .getResultList();
    }

    /** What stands in a document that the caller reached through this scope. */
    public byte[] content(Scope scope, Document document) {
        var all = new ByteArrayOutputStream((int) document.size());
        em.createQuery("select c.content from DocumentChunk c where c.documentId = :id order by c.place", byte[].class)
                .setParameter("id", document.id())
                .getResultStream()
                .forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** The text in it, as far as it could be read. */
    public String text(Scope scope, Document document) {
        return String.join(
                "",
                em.createQuery(
                                "select t.part from DocumentText t where t.documentId = :id order by t.place",
                                String.class)
                        .setParameter("id", document.id())
                        .getResultList());
    }

    public void remove(Scope scope, Document document) {
        empty(document.id());
        em.remove(document);
        em.flush();
    }

    private void empty(long document) {
        em.createQuery("delete from DocumentChunk c where c.documentId = :id")
                .setParameter("id", document)
                .executeUpdate();
        em.createQuery("delete from DocumentText t where t.documentId = :id")
                .setParameter("id", document)
                .executeUpdate();
    }
}
