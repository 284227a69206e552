package dk.dpsd.audit.web;

import dk.dpsd.audit.AccessLog;
import dk.dpsd.audit.LogLine;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page of a case's access log (Adgangslog; R-LOG-01, R-LOG-02). */
@Named
@RequestScoped
public class AuditLogView {

    @Inject
    AccessLog log;

    @Inject
    Language language;

    private String id;
    private String after;
    private Page<LogLine> page;

    /** Asks for the lines, once the address was read. */
    public void open() {
        var publicId = PublicId.parse(id).orElseThrow(NotThereException::new);
        page = log.page(publicId, PageKey.parse(after));
    }

    public List<LogLine> getLines() {
        return page == null ? List.of() : page.rows();
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        return page == null ? null : page.next().map(PageKey::toString).orElse(null);
    }

    /** What a deed is called; one without a name shows its key. */
    public String deed(String key) {
        return named("deed." + key, key);
    }

    /** What a field is called; one without a name shows its key. */
    public String field(String key) {
        return named("field." + key, key);
    }

    /** A value as people read it: coded ones by name, erased ones as erased. */
    public String value(String field, LogLine.Value value) {
        if (value.erased()) {
            return language.texts("audit").getString("erased");
        }
        if (value.text() == null || value.text().isEmpty()) {
            return language.texts("audit").getString("empty");
        }
        return named("value." + field + "." + value.text(), value.text());
    }

    /** Who did it; the system and visitors by name, people by login. */
    public String actor(String name) {
        return named("actor." + name, name);
    }

    private String named(String key, String otherwise) {
        var texts = language.texts("audit");
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
