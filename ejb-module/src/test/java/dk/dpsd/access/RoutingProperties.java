package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.reception.NearestHolders;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** In made-up worlds every report lands in one mailbox or in none, where the naive rule says, and somebody there sees it. */
class RoutingProperties {

    @Property(tries = 60, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everyReportLandsWhereTheNaiveRuleSays(@ForAll long seed) {
        var world = new World(seed);
        var roles = RoleRows.effective(world.rows());
        for (Role role : List.of(Role.INITIAL_RECEIVER, Role.VOGTER)) {
            units(world).forEach(unit -> {
                List<Long> path = world.live().path(unit);
                var expected = ReferenceRouting.nearest(role.sebName(), path, world.rows());
                var found = NearestHolders.find(role, path, roles);
                assertThat(found.map(NearestHolders.Post::unit)).isEqualTo(expected.map(ReferenceRouting.Post::unit));
                assertThat(found.map(NearestHolders.Post::holders))
                        .isEqualTo(expected.map(ReferenceRouting.Post::holders));
            });
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everybodyWhoReceivesACaseHasItInTheInbox(@ForAll long seed) {
        var world = new World(seed);
        var roles = RoleRows.effective(world.rows());
        units(world).forEach(unit -> NearestHolders.find(
                        Role.INITIAL_RECEIVER, world.live().path(unit), roles)
                .ifPresent(post -> {
                    assertThat(post.holders()).isNotEmpty();
                    assertThat(post.holders()).allSatisfy(holder -> assertThat(
                                    world.scope(holder, Action.READ_INBOX).branches())
                            .extracting(Branch::reach)
                            .anyMatch(reach -> lets(reach, post.unit(), unit)));
                }));
    }

    private static boolean lets(Reach reach, long mailbox, long unit) {
        return reach instanceof Reach.Mailbox box && box.unit() == mailbox && (!box.onlyOwn() || unit == mailbox);
    }

    private static LongStream units(World world) {
        return LongStream.rangeClosed(1, World.Size.LARGE.units());
    }
}
