package dk.dpsd.seb.review;

import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.seb.model.ReviewRule;
import dk.dpsd.seb.model.RoleAssignment;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.review.ReviewedUser.ReviewedRole;
import dk.dpsd.seb.store.ReviewStore;
import dk.dpsd.shared.Clocks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The users of an organisation as the review shows them, in two statements a page. */
@Dependent
class Reviewing {

    private final ReviewStore store;
    private final LiveTree tree;
    private final Clock clock;

    @Inject
    Reviewing(ReviewStore store, LiveTree tree, Clock clock) {
        this.store = store;
        this.tree = tree;
        this.clock = clock;
    }

    /** Users by name behind one of them, at most so many. */
    List<ReviewedUser> users(String cvr, boolean overdueOnly, long after, int most, long reviewer) {
        LocalDate today = Clocks.today(clock);
        List<SebUser> users = store.users(cvr, today, overdueOnly, after, most);
        var ids = users.stream().map(SebUser::id).toList();
        Map<Long, List<RoleAssignment>> rows =
                store.rows(cvr, ids, today).stream().collect(Collectors.groupingBy(RoleAssignment::userId));
        return users.stream()
                .map(user -> user(user, rows.getOrDefault(user.id(), List.of()), today, user.id() == reviewer))
                .toList();
    }

    private ReviewedUser user(SebUser user, List<RoleAssignment> rows, LocalDate today, boolean own) {
        return new ReviewedUser(
                user.id(),
                user.login(),
                user.name(),
                user.email(),
                user.lastLoginAt(),
                rows.stream().map(row -> role(row, today, own)).toList());
    }

    private ReviewedRole role(RoleAssignment row, LocalDate today, boolean own) {
        return new ReviewedRole(
                row.id(),
                row.version(),
                row.roleName(),
                unit(row.unit()),
                row.hasSubUnits(),
                row.validFrom(),
                row.reviewedAt() == null ? null : ReviewRule.lookedAt(row),
                ReviewRule.isOverdue(row, today),
                own);
    }

    /** A unit the register no longer knows shows as its code. */
    private String unit(Long code) {
        return code == null ? "" : tree.current().unit(code).map(SorUnit::name).orElse(code.toString());
    }
}
