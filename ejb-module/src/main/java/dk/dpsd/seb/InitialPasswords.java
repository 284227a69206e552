package dk.dpsd.seb;

/** Port: gives a new account a password, where people log in by form; the street of log-in keeps it. */
public interface InitialPasswords {

    void set(long user, String password);
}
