package dk.dpsd.seb;

/** Somebody's roles changed: what hangs on who is where must be looked at again. Fired in the transaction of the change. */
public record RolesChanged() {}
