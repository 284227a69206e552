package dk.dpsd.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * As what somebody acted: one of the roles the caller had, and the unit she had it on. Entries keep it, because roles
 * change and the data subject may ask years later (C-579/21).
 *
 * @param role the role as SEB calls it
 * @param unit the SOR code; empty for roles that belong to no unit
 */
public record Standing(String role, Optional<Long> unit) {

    private static final int LONGEST = 1_000;
    private static final Pattern BETWEEN = Pattern.compile(",");

    /** How an entry writes roles, {@code name@unit}; those that do not fit are left out whole. */
    static String written(List<String> roles) {
        var text = new StringBuilder();
        for (String role : roles) {
            if (text.length() + 1 + role.length() > LONGEST) {
                break;
            }
            text.append(text.isEmpty() ? "" : ",").append(role);
        }
        return text.toString();
    }

    /**
     * What an entry says of the actor's roles.
     *
     * @param written null in entries from before roles were written down
     */
    public static Optional<List<Standing>> read(String written) {
        if (written == null) {
            return Optional.empty();
        }
        var roles = new ArrayList<Standing>();
        Arrays.stream(BETWEEN.split(written)).filter(role -> !role.isEmpty()).forEach(role -> roles.add(one(role)));
        return Optional.of(roles);
    }

    private static Standing one(String written) {
        int at = written.indexOf('@');
        return at < 0
                ? new Standing(written, Optional.empty())
                : new Standing(written.substring(0, at), Optional.of(Long.valueOf(written.substring(at + 1))));
    }
}
