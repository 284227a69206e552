package dk.dpsd.audit.web;

import dk.dpsd.audit.AccessLog;
import dk.dpsd.audit.LogLine;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.PublicId;
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
