package dk.dpsd.organisation.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A row of a file that an import refused, with the reason. */
@Entity
@Table(name = "organisation_refused")
@IdClass(RefusedUnit.Key.class)
public class RefusedUnit {

    @Id
    @Column(name = "import_id")
    private long importId;

    @Id
    private int line;

    @Harmless
    private String reason;

    @Column(name = "cause_line")
    private int causeLine;

    @Harmless
    private String code;

    @Harmless
    private String name;

    protected RefusedUnit() {}

    /**
     * @param reason a key of the text bundle
     * @param causeLine the line at fault: the row's own, or that of the refused ancestor that took it along
     * @param code the code as it stands in the file
     */
    public RefusedUnit(long importId, int line, String reason, int causeLine, String code, String name) {
        this.importId = importId;
        this.line = line;
        this.reason = reason;
        this.causeLine = causeLine;
        this.code = code;
        this.name = name;
    }

    public int line() {
        return line;
    }

    public String reason() {
        return reason;
    }

    public int causeLine() {
        return causeLine;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Import and line. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long importId;
        private int line;

        protected Key() {}

        public Key(long importId, int line) {
            this.importId = importId;
            this.line = line;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.importId == importId && key.line == line;
        }

        @Override
        public int hashCode() {
            return Objects.hash(importId, line);
        }
    }
}
