package dk.dpsd.seb.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lines of a file that can be used, and those that cannot.
 *
 * @param doubtful what the lines that cannot be used are about: what is here of that is left alone
 */
record UsableRows(List<FeedRow> rows, List<LineProblem> problems, Set<Doubt> doubtful) {

    /** A role of somebody, by whatever the line says of it. */
    record Doubt(String login, String role, String unit) {

        static Doubt of(String login, String role, Long unit) {
            return new Doubt(
                    login.toLowerCase(Locale.ROOT), role.toLowerCase(Locale.ROOT), unit == null ? "" : unit.toString());
        }
    }

    static UsableRows of(List<FileRow> file, RowReader reader) {
        List<FeedRow> rows = new ArrayList<>();
        List<LineProblem> problems = new ArrayList<>();
        Set<Doubt> doubtful = new HashSet<>();
        Map<String, FeedRow> people = new HashMap<>();
        Set<FeedRow.Key> seen = new HashSet<>();
        for (FileRow line : file) {
            try {
                FeedRow row = reader.read(line);
                FeedRow first = people.putIfAbsent(row.user().login(), row);
                if (first != null
                        && !(first.user().equals(row.user()) && first.cvr().equals(row.cvr()))) {
                    problems.add(new LineProblem(line.line(), "line.contradicts", Integer.toString(first.line())));
                    doubtful.add(doubt(line));
                } else if (seen.add(row.key())) {
                    rows.add(row);
                } else {
                    problems.add(new LineProblem(line.line(), "line.twice", null));
                }
            } catch (RowReader.UnusableException unusable) {
                problems.add(unusable.problem());
                doubtful.add(doubt(line));
            }
        }
        return new UsableRows(rows, problems, doubtful);
    }

    private static Doubt doubt(FileRow line) {
        return new Doubt(
                line.get(FileColumn.LOGIN).toLowerCase(Locale.ROOT),
                line.get(FileColumn.ROLE).toLowerCase(Locale.ROOT),
                line.get(FileColumn.SOR));
    }
}
