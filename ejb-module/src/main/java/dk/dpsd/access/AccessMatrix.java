package dk.dpsd.access;

import dk.dpsd.access.Permissions.Grant;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The access matrix: a line an action and a relation to the case, a column a role, in a cell the states of the case, or
 * {@code ja} where no case is concerned; blank is no. Whatever cannot be read refuses the whole file, and with it the
 * start: half a matrix is none.
 */
final class AccessMatrix {

    private static final String YES = "ja";

    private static final CSVFormat FORMAT = CSVFormat.Builder.create()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    /** Who a column speaks of: a role by its name in SEB, or one of four that SEB does not know. */
    record Column(String name) {
        static final Column EVERYBODY = new Column("alle");
        static final Column WITHOUT_ACCOUNT = new Column("udenKonto");
        static final Column LOGGED_IN = new Column("loggetInd");
        static final Column SUPERUSER = new Column("superbruger");

        static Column of(Role role) {
            return new Column(role.sebName());
        }
    }

    private record Cell(Column column, Action action) {}

    private final Map<Cell, List<Grant>> cells = new HashMap<>();
    private final Map<Column, Set<Action>> actions = new HashMap<>();
    private final Set<String> lines = new HashSet<>();
    private final Set<Action> named = EnumSet.noneOf(Action.class);

    private AccessMatrix() {}

    /** The matrix of the product. */
    static AccessMatrix load() {
        try (Reader file = new InputStreamReader(
                AccessMatrix.class.getResourceAsStream("access-matrix.csv"), StandardCharsets.UTF_8)) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a matrix.
     *
     * @throws IllegalArgumentException where a line or a column is unknown, missing or there twice, or a cell says
     *     something that is no permission; names the line
     */
    static AccessMatrix read(Reader file) throws IOException {
        var matrix = new AccessMatrix();
        for (CSVRecord line : FORMAT.parse(file)) {
            try {
                matrix.add(line);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "access-matrix.csv, line " + (line.getRecordNumber() + 1) + ": " + e.getMessage(), e);
            }
        }
        matrix.requireEveryAction();
        return matrix;
    }

    private void add(CSVRecord line) {
        Action action = Action.valueOf(line.get("action"));
        String relation = line.get("relation");
        if (!line.isConsistent() || !lines.add(action + " " + relation)) {
            throw new IllegalArgumentException("is there twice, or has a cell too few or too many");
        }
        named.add(action);
        for (Column column : columns()) {
            String cell = line.get(column.name());
            if (!cell.isEmpty()) {
                cells.computeIfAbsent(new Cell(column, action), c -> new ArrayList<>())
                        .addAll(permissions(relation, cell));
                actions.computeIfAbsent(column, c -> EnumSet.noneOf(Action.class))
                        .add(action);
            }
        }
    }

    /** None of them, but there, for an action that concerns no case. */
    private static List<Grant> permissions(String relation, String cell) {
        if (relation.isEmpty()) {
            if (!cell.equals(YES)) {
                throw new IllegalArgumentException("without a relation a cell is ja or blank");
            }
            return List.of();
        }
        Set<CaseState> states =
                Arrays.stream(cell.split(" ")).map(CaseState::valueOf).collect(Collectors.toSet());
        return List.of(new Grant(Relation.valueOf(relation), states));
    }

    private static List<Column> columns() {
        List<Column> columns =
                new ArrayList<>(List.of(Column.EVERYBODY, Column.WITHOUT_ACCOUNT, Column.LOGGED_IN, Column.SUPERUSER));
        Arrays.stream(Role.values()).map(Column::of).forEach(columns::add);
        return columns;
    }

    private void requireEveryAction() {
        Set<Action> missing = EnumSet.complementOf(EnumSet.copyOf(named));
        missing.removeAll(EnumSet.of(Action.RUN_SYSTEM_TASK, Action.READ_DEMO_MAIL));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("access-matrix.csv says nothing of " + missing);
        }
    }

    Set<Action> actions(Column column) {
        return Collections.unmodifiableSet(actions.getOrDefault(column, Set.of()));
    }

    List<Grant> grants(Column column, Action action) {
        return cells.getOrDefault(new Cell(column, action), List.of());
    }
}
