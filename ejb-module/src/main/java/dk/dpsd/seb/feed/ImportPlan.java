package dk.dpsd.seb.feed;

import dk.dpsd.seb.UserForm;
import dk.dpsd.seb.feed.UsableRows.Doubt;
import dk.dpsd.seb.model.ImportCounts;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a file makes of what is here, before anything is changed. The file is the whole truth: who and what it does not
 * name ends. Left alone are the national roles, rows of other systems, and what a line is about that cannot be used.
 */
final class ImportPlan {

    /** A user as the file has her, and the one who is here. */
    record Change(SebUser user, FeedRow row) {}

    /** A row that is here and gets another last day. */
    record Shift(RoleAssignment row, LocalDate to) {}

    final List<FeedRow> newUsers = new ArrayList<>();
    final List<Change> changedUsers = new ArrayList<>();

    /** The logins of those the file calls superusers: wished onto the register, which stays what says so. */
    final List<String> wished = new ArrayList<>();

    final List<FeedRow> given = new ArrayList<>();
    final List<Shift> shifted = new ArrayList<>();
    final List<RoleAssignment> ended = new ArrayList<>();

    private final Map<String, SebUser> byLogin;
    private final Map<Long, SebUser> byId;
    private final LocalDate today;
    private int kept;
    private int counting;

    ImportPlan(Collection<SebUser> users, Collection<RoleAssignment> rows, UsableRows file, LocalDate today) {
        this.byLogin = users.stream().collect(Collectors.toMap(SebUser::login, Function.identity()));
        this.byId = users.stream().collect(Collectors.toMap(SebUser::id, Function.identity()));
        this.today = today;
        file.rows().stream()
                .collect(Collectors.toMap(
                        row -> row.user().login(), row -> row, (one, other) -> one, LinkedHashMap::new))
                .values()
                .forEach(this::person);
        rows(rows, file);
    }

    private void person(FeedRow row) {
        SebUser user = byLogin.get(row.user().login());
        if (row.user().superuser()) {
            wished.add(row.user().login());
        }
        if (user == null) {
            newUsers.add(row);
        } else if (!form(user).equals(withoutWish(row.user())) || !row.cvr().equals(user.cvr())) {
            changedUsers.add(new Change(user, row));
        }
    }

    static UserForm form(SebUser user) {
        return new UserForm(user.login(), user.name(), user.email(), false);
    }

    private static UserForm withoutWish(UserForm said) {
        return new UserForm(said.login(), said.name(), said.email(), false);
    }

    private void rows(Collection<RoleAssignment> rows, UsableRows file) {
        Map<FeedRow.Key, FeedRow> wanted = file.rows().stream()
                .filter(row ->
                        row.role() != null && (row.to() == null || !row.to().isBefore(today)))
                .collect(Collectors.toMap(FeedRow::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Set<FeedRow.Key> here = new HashSet<>();
        for (RoleAssignment row : rows) {
            Role role = Role.named(row.roleName()).orElse(null);
            if (role != null && !RowReader.NOT_BY_FILE.contains(role)) {
                counting += row.countsOn(today) ? 1 : 0;
                var key = new FeedRow.Key(
                        byId.get(row.userId()).login(), role, row.unit(), row.hasSubUnits(), row.validFrom());
                compare(row, here.add(key) ? wanted.get(key) : null, file.doubtful());
            }
        }
        wanted.values().stream().filter(row -> !here.contains(row.key())).forEach(given::add);
    }

    private void compare(RoleAssignment row, FeedRow wanted, Set<Doubt> doubtful) {
        if (wanted == null) {
            var doubt = Doubt.of(byId.get(row.userId()).login(), row.roleName(), row.unit());
            if (doubtful.contains(doubt)) {
                kept++;
            } else {
                ended.add(row);
            }
        } else if (Objects.equals(wanted.to(), row.validTo())) {
            kept++;
        } else {
            shifted.add(new Shift(row, wanted.to()));
        }
    }

    /** Whether more than this part of the rows that count now would end: that needs somebody's word. */
    boolean endsMoreThan(int percent) {
        long ending = ended.stream().filter(row -> row.countsOn(today)).count();
        return ending * 100 > (long) counting * percent;
    }

    ImportCounts counts(int ignored) {
        return new ImportCounts()
                .users(newUsers.size(), changedUsers.size())
                .rows(given.size(), shifted.size(), ended.size(), kept)
                .ignored(ignored);
    }
}
