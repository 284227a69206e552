package dk.dpsd.national.model.register;

/** A region, kommune or other owner of units that cases of the register happened in. */
public record RegisterOwner(long code, String name) {}
