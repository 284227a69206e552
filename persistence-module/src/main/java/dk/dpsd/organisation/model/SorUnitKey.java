package dk.dpsd.organisation.model;

import java.io.Serializable;
import java.util.Objects;

/** The key of a unit: which generation of the register, which code. */
public class SorUnitKey implements Serializable {

    private static final long serialVersionUID = 1L;

    private long generation;
    private long code;

    protected SorUnitKey() {}

    public SorUnitKey(long generation, long code) {
        this.generation = generation;
        this.code = code;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SorUnitKey key && key.generation == generation && key.code == code;
    }

    @Override
    public int hashCode() {
        return Objects.hash(generation, code);
    }
}
