package dk.dpsd.seb.feed;

import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorCode;
import dk.dpsd.seb.UserForm;
import dk.dpsd.seb.UserRules;
import dk.dpsd.seb.model.Role;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads one line of the file: what it says, or why it cannot be used. */
final class RowReader {

    /** Who works nationally is no matter of SEB: a file neither gives these roles nor takes them. */
    static final Set<Role> NOT_BY_FILE = EnumSet.of(Role.NATIONAL_OPERATOR, Role.AUTHORITY_READER);

    private static final String OWN = "kun denne enhed";
    private static final String BELOW = "denne enhed og underenheder";

    private final Hierarchy tree;

    RowReader(Hierarchy tree) {
        this.tree = tree;
    }

    /** A line that cannot be used. */
    static final class UnusableException extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient LineProblem problem;

        private UnusableException(FileRow row, String reason, String detail) {
            super(reason);
            this.problem = new LineProblem(row.line(), "line." + reason, detail == null ? null : cut(detail));
        }

        LineProblem problem() {
            return problem;
        }

        private static String cut(String text) {
            return text.length() > 200 ? text.substring(0, 200) : text;
        }
    }

    FeedRow read(FileRow row) throws UnusableException {
        UserForm user = user(row);
        String cvr = row.get(FileColumn.CVR);
        require(UserRules.isCvr(cvr), row, "cvr", cvr);
        if (row.get(FileColumn.ROLE).isEmpty()) {
            return new FeedRow(row.line(), user, cvr, null, null, false, null, null);
        }
        Role role = role(row);
        Long unit = unit(row, role);
        LocalDate from = day(row, FileColumn.FROM);
        LocalDate to = row.get(FileColumn.TO).isEmpty() ? null : day(row, FileColumn.TO);
        require(to == null || !to.isBefore(from), row, "period", row.get(FileColumn.TO));
        return new FeedRow(row.line(), user, cvr, role, unit, below(row, unit), from, to);
    }

    private UserForm user(FileRow row) throws UnusableException {
        String login = row.get(FileColumn.LOGIN).toLowerCase(Locale.ROOT);
        require(UserRules.isLogin(login), row, "login", null);
        String name = row.get(FileColumn.NAME);
        require(UserRules.isName(name.isEmpty() ? null : name), row, "name", null);
        String email = row.get(FileColumn.EMAIL);
        require(UserRules.isEmail(email), row, "email", null);
        return new UserForm(login, name, email, yes(row));
    }

    private boolean yes(FileRow row) throws UnusableException {
        String word = row.get(FileColumn.SUPERUSER).toLowerCase(Locale.ROOT);
        require(Set.of("", "ja", "nej").contains(word), row, "superuser", word);
        return word.equals("ja");
    }

    private static Role role(FileRow row) throws UnusableException {
        String name = row.get(FileColumn.ROLE);
        Optional<Role> role = Role.named(name);
        require(role.isPresent(), row, "otherSystem", name);
        require(!NOT_BY_FILE.contains(role.get()), row, "national", name);
        return role.get();
    }

    private Long unit(FileRow row, Role role) throws UnusableException {
        String code = row.get(FileColumn.SOR);
        if (code.isEmpty() && role == Role.SEB_ADMINISTRATOR) {
            return null;
        }
        Optional<Long> unit = SorCode.parse(code).map(SorCode::value).filter(one -> tree.unit(one)
                .isPresent());
        require(unit.isPresent(), row, "unit", code);
        return unit.get();
    }

    private static boolean below(FileRow row, Long unit) throws UnusableException {
        String reach = row.get(FileColumn.REACH).toLowerCase(Locale.ROOT);
        require(Set.of(OWN, BELOW).contains(reach) || unit == null && reach.isEmpty(), row, "reach", reach);
        return reach.equals(BELOW);
    }

    private static LocalDate day(FileRow row, FileColumn column) throws UnusableException {
        try {
            return LocalDate.parse(row.get(column));
        } catch (DateTimeParseException wrong) {
            throw new UnusableException(row, "date", row.get(column));
        }
    }

    private static void require(boolean holds, FileRow row, String reason, String detail) throws UnusableException {
        if (!holds) {
            throw new UnusableException(row, reason, detail);
        }
    }
}
