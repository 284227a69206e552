package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.access.MatrixCases.Standing;
import dk.dpsd.casework.store.CaseStore;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.DatabaseKind;
import dk.dpsd.shared.store.TestDatabases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The access matrix, cell by cell (limits S1): for every action, every relation and every state there is a case that
 * stands in this relation to one person and in no other; whoever has the role reaches it where the cell says so, and
 * nowhere else. Reads the file itself, as people do, and not as the product does.
 */
class MatrixIT {

    private static final Path FILE = Path.of("src/main/resources/dk/dpsd/access/access-matrix.csv");

    /** A cell that says something. */
    private record Cell(Action action, String relation, String role, CaseState state) {}

    private final Set<Cell> yes = new HashSet<>();
    private final Set<Action> onCases = EnumSet.noneOf(Action.class);

    @ParameterizedTest
    @EnumSource
    void whoHasTheRoleReachesWhatTheCellNames(DatabaseKind kind) throws IOException {
        read();
        try (var db = TestDatabases.open(kind)) {
            Map<Standing, Long> cases = db.inTransaction(MatrixCases::make);
            List<String> wrong = db.inTransaction(em -> differences(new CaseStore(em), cases));
            assertThat(wrong).isEmpty();
            System.out.println("access matrix on " + kind + ": " + onCases.size() + " actions, " + Role.values().length
                    + " roles, " + cases.size() + " cases");
        }
    }

    private List<String> differences(CaseStore store, Map<Standing, Long> cases) {
        List<String> wrong = new ArrayList<>();
        for (Role role : Role.values()) {
            var held = List.of(new EffectiveRole(MatrixCases.HOLDER, role, MatrixCases.UNIT, true));
            for (Action action : onCases) {
                Scope scope = Scopes.compute(action, held, MatrixCases.tree(), World.TODAY);
                cases.forEach((standing, id) -> {
                    boolean reached = store.open(scope, id).isPresent();
                    if (reached != says(action, role, standing)) {
                        wrong.add(action + " " + role + " " + standing + ": " + reached);
                    }
                });
            }
        }
        var all = Scope.task(SystemTask.ROUTE);
        assertThat(cases.values())
                .allSatisfy(id -> assertThat(store.open(all, id)).isPresent());
        return wrong;
    }

    private boolean says(Action action, Role role, Standing standing) {
        return standing.relations().stream()
                .anyMatch(relation -> yes.contains(new Cell(action, relation, role.sebName(), standing.state())));
    }

    private void read() throws IOException {
        List<String> lines = Files.readAllLines(FILE, StandardCharsets.UTF_8);
        String[] header = lines.get(0).split(";", -1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            if (!cells[2].isEmpty()) {
                Action action = Action.valueOf(cells[1]);
                onCases.add(action);
                for (int i = 3; i < cells.length; i++) {
                    String role = header[i];
                    Arrays.stream(cells[i].split(" "))
                            .filter(state -> !state.isEmpty())
                            .forEach(state -> yes.add(new Cell(action, cells[2], role, CaseState.valueOf(state))));
                }
            }
        }
        // Every action is somebody's: what is denied to one is an existing thing that is another's.
        assertThat(onCases).allSatisfy(action -> assertThat(yes).anyMatch(cell -> cell.action() == action));
    }
}
