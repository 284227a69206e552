package dk.dpsd.seb;

import dk.dpsd.shared.CurrentUser;
import java.util.Optional;

/** Callers of user administration, for tests without a container. */
public final class Callers {

    private Callers() {}

    public static CurrentUser account(long id) {
        return new CurrentUser() {
            @Override
            public Optional<Long> id() {
                return Optional.of(id);
            }

            @Override
            public String name() {
                return "account " + id;
            }

            @Override
            public Optional<String> address() {
                return Optional.empty();
            }
        };
    }
}
