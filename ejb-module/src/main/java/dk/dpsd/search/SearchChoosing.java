package dk.dpsd.search;

import dk.dpsd.casework.store.FocusAreaStore;
import dk.dpsd.casework.store.OpenCaseStore;
import dk.dpsd.casework.store.OpenCaseStore.Standing;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.search.SearchChoices.Choice;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.Scope.Branch;
import dk.dpsd.shared.model.Scope.Reach;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be chosen by: who handles the open cases of a scope, in whose mailboxes they lie, and its regions' focus areas. */
@Dependent
class SearchChoosing {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final OpenCaseStore open;
    private final SebStore seb;
    private final FocusAreaStore focusAreas;
    private final LiveTree tree;

    @Inject
    SearchChoosing(OpenCaseStore open, SebStore seb, FocusAreaStore focusAreas, LiveTree tree) {
        this.open = open;
        this.seb = seb;
        this.focusAreas = focusAreas;
        this.tree = tree;
    }

    /** Of what her roles reach: a single case that was given brings no choices along. */
    SearchChoices of(Scope scope) {
        List<Branch> branches = scope.branches().stream()
                .filter(branch -> !(branch.reach() instanceof Reach.Granted))
                .map(branch -> new Branch(branch.reach(), openOf(branch)))
                .filter(branch -> !branch.states().isEmpty())
                .toList();
        List<Standing> standing = open.standings(new Scope(scope.action(), branches));
        return new SearchChoices(
                named(people(some(standing, Standing::handler))), mailboxes(standing), named(areas(scope)));
    }

    private static Set<CaseState> openOf(Branch branch) {
        return branch.states().stream().filter(CaseState::isOpen).collect(Collectors.toSet());
    }

    private static Set<Long> some(List<Standing> standing, Function<Standing, Long> what) {
        return standing.stream().map(what).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Choice> people(Collection<Long> accounts) {
        return seb.users(accounts).stream().map(user -> new Choice(user.id(), user.name()));
    }

    private List<Choice> mailboxes(List<Standing> standing) {
        Hierarchy now = tree.current();
        return named(some(standing, Standing::mailbox).stream()
                .map(code -> new Choice(code, now.unit(code).map(SorUnit::name).orElse(Long.toString(code)))));
    }

    /** Only regions have lists of them; retired areas stay on the cases that have them. */
    private Stream<Choice> areas(Scope scope) {
        Hierarchy now = tree.current();
        Set<Long> owners = SearchUnits.of(scope)
                .flatMap(unit -> now.path(unit).stream().limit(1))
                .collect(Collectors.toCollection(TreeSet::new));
        return focusAreas.of(owners).stream().map(area -> new Choice(area.id(), area.name()));
    }

    private static List<Choice> named(Stream<Choice> choices) {
        return choices.sorted(Comparator.comparing(Choice::name, Collator.getInstance(DANISH)))
                .toList();
    }
}
