package dk.dpsd.seb;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.seb.store.UserStore;
import dk.dpsd.seb.superuser.SuperuserStanding;
import dk.dpsd.seb.superuser.SuperuserWishes;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The users of the caller's own organisation: list, make, edit (R-SEB-01). Roles are given by {@link RoleGiving}. */
@Stateless
public class UserAdministration {

    /** How many users a page has. */
    public static final int PAGE = 25;

    @Inject
    UserEdits edits;

    @Inject
    UserStore users;

    @Inject
    SebStore seb;

    @Inject
    SebSource source;

    @Inject
    InitialPasswords passwords;

    @Inject
    SuperuserWishes superusers;

    @Inject
    LiveTree tree;

    @Inject
    Clock clock;

    /**
     * Users by name.
     *
     * @param after the user behind whom the page begins; from the beginning where she is not of the organisation
     * @return a page and one row more where there is more
     */
    @Requires(Action.ADMINISTER_USERS)
    public List<UserRow> users(Optional<Long> after) {
        String cvr = edits.ownCvr();
        List<SebUser> page = users.page(cvr, after.flatMap(id -> users.find(cvr, id)), PAGE + 1);
        Map<Long, List<RoleAssignment>> rows = users
                .rowsOf(page.stream().map(SebUser::id).toList())
                .stream()
                .collect(Collectors.groupingBy(RoleAssignment::userId));
        Map<Long, SuperuserStanding> standings = superusers.of(page);
        return page.stream()
                .map(user -> row(user, standings.get(user.id()), rows.getOrDefault(user.id(), List.of())))
                .toList();
    }

    @Requires(Action.ADMINISTER_USERS)
    public long count() {
        return users.count(edits.ownCvr());
    }

    @Requires(Action.ADMINISTER_USERS)
    public UserDetails user(long id) {
        SebUser user = edits.find(id);
        return new UserDetails(
                user.id(),
                user.lastEdit().edition(),
                new UserForm(user.login(), user.name(), user.email(), false),
                superusers.of(user),
                superusers.isPossible(user),
                user.lastLoginAt(),
                lines(users.rowsOf(List.of(id))));
    }

    /** Whether a file of the real SEB has the only say, so that nothing can be changed here. */
    @Requires(Action.ADMINISTER_USERS)
    public boolean isReadOnly() {
        return source.isFile();
    }

    /**
     * Makes an account in the caller's own organisation.
     *
     * @param password null or empty where she will come in by MitID Erhverv
     */
    @Requires(Action.ADMINISTER_USERS)
    public long create(UserForm form, String password) {
        source.requireOwn();
        UserRules.checkLogin(form.login());
        UserRules.checkPerson(form);
        UserRules.checkPassword(password);
        if (seb.byLogin(form.login()).isPresent()) {
            throw new RefusedException("loginTaken");
        }
        SebUser user = seb.add(new SebUser(form.login(), form.name(), form.email(), edits.ownCvr()));
        if (password != null && !password.isEmpty()) {
            passwords.set(user.id(), password);
        }
        edits.record(user, "userCreated", UserChanges.between(null, form));
        wish(user, form);
        return user.id();
    }

    /** Changes what is said of a user; her login stays. */
    @Requires(Action.ADMINISTER_USERS)
    public void edit(long id, int seenEdition, UserForm form) {
        UserRules.checkPerson(form);
        edits.apply(new UserEdits.Wish(id, seenEdition, "userEdited"), user -> {
            var before = new UserForm(user.login(), user.name(), user.email(), false);
            user.describe(form.name(), form.email());
            superusers.follow(user, before.email());
            wish(user, form);
            return UserChanges.between(before, new UserForm(user.login(), form.name(), form.email(), false));
        });
    }

    private void wish(SebUser user, UserForm form) {
        if (form.superuser()) {
            superusers.propose(user);
        }
    }

    private UserRow row(SebUser user, SuperuserStanding standing, List<RoleAssignment> rows) {
        return new UserRow(
                user.id(),
                user.login(),
                user.name(),
                user.email(),
                standing == SuperuserStanding.LISTED,
                user.lastLoginAt(),
                lines(rows).stream()
                        .filter(line -> line.state().compareTo(RoleLine.State.OVER) < 0)
                        .toList());
    }

    private List<RoleLine> lines(List<RoleAssignment> rows) {
        LocalDate today = Clocks.today(clock);
        return RoleLines.of(rows, tree.current(), today);
    }
}
