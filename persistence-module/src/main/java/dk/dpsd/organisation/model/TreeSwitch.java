package dk.dpsd.organisation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.Optional;

/** The one row that says which generation of the register counts (design 3). */
@Entity
@Table(name = "organisation_switch")
public class TreeSwitch {

    public static final int ONLY = 1;

    @Id
    private int id;

    private Long generation;

    private Long previous;

    private long revision;

    protected TreeSwitch() {}

    /** Lets another generation count. */
    public void switchTo(long newGeneration) {
        previous = generation;
        generation = newGeneration;
        revision++;
    }

    /** Tells the nodes that something beside the generation changed. */
    public void touch() {
        revision++;
    }

    /** Whether a generation must stay: the present one, and the one before, which other nodes may still be reading. */
    public boolean needs(long someGeneration) {
        return Objects.equals(generation, someGeneration) || Objects.equals(previous, someGeneration);
    }

    public Stamp stamp() {
        return new Stamp(generation, revision);
    }

    /**
     * What a node compares to see whether it is up to date.
     *
     * @param generation null while the register is empty
     */
    public record Stamp(Long generation, long revision) {

        public Optional<Long> current() {
            return Optional.ofNullable(generation);
        }
    }
}
