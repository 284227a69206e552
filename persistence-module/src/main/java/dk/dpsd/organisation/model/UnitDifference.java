package dk.dpsd.organisation.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** What an extract would do to one unit. */
@Entity
@Table(name = "organisation_difference")
@IdClass(UnitDifference.Key.class)
public class UnitDifference {

    /** What would happen to a unit; one that moves and changes is said to move. */
    public enum Kind {
        /** Is open and was not. */
        COMES,
        /** Was open and is closed. */
        GOES,
        /** Lies elsewhere in the tree. */
        MOVES,
        /** Is called otherwise, or is of another kind. */
        CHANGES
    }

    /** As much is kept of a path as a column takes. */
    private static final int LONGEST = 2000;

    @Id
    @Column(name = "import_id")
    private long importId;

    @Id
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

    private long code;

    @Harmless
    private String name;

    @Harmless
    private String was;

    @Harmless
    private String becomes;

    protected UnitDifference() {}

    /**
     * A unit.
     *
     * @param was its place, or its name and kind, in the register; null where it was not there
     * @param becomes the same in the file; null where it is closed
     */
    public record Facts(Kind kind, long code, String name, String was, String becomes) {}

    /** @param position in the report, from 1 on */
    public UnitDifference(long importId, int position, Facts facts) {
        this.importId = importId;
        this.position = position;
        kind = facts.kind();
        code = facts.code();
        name = facts.name();
        was = cut(facts.was());
        becomes = cut(facts.becomes());
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '…';
    }

    public Facts facts() {
        return new Facts(kind, code, name, was, becomes);
    }

    /** Import and position. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long importId;
        private int position;

        protected Key() {}

        public Key(long importId, int position) {
            this.importId = importId;
            this.position = position;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.importId == importId && key.position == position;
        }

        @Override
        public int hashCode() {
            return Objects.hash(importId, position);
        }
    }
}
