package dk.dpsd.search;

import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Reach;
import java.util.Objects;
import java.util.stream.Stream;

/** The units somebody searches for: those her roles are tied to. */
final class SearchUnits {

    private SearchUnits() {}

    static Stream<Long> of(Scope scope) {
        return scope.branches().stream().map(branch -> unit(branch.reach())).filter(Objects::nonNull);
    }

    private static Long unit(Reach reach) {
        if (reach instanceof Reach.SubTree tree) {
            return tree.unit();
        }
        if (reach instanceof Reach.ExactUnit exact) {
            return exact.unit();
        }
        return reach instanceof Reach.Mailbox mailbox ? mailbox.unit() : null;
    }
}
