package dk.dpsd.seb.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.organisation.Trees;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of a file can be used, and why the others cannot (docs/seb-file.md, X-15). */
class UsableRowsTest {

    static final long TOP = Trees.code(1);
    static final Hierarchy TREE =
            Trees.generation(1).owner(1, OwnerKind.KOMMUNE, "29189439").tree();

    static FileRow line(int number, String login, String role) {
        Map<FileColumn, String> values = new EnumMap<>(FileColumn.class);
        values.put(FileColumn.LOGIN, login);
        values.put(FileColumn.NAME, "Anna");
        values.put(FileColumn.EMAIL, "anna@k.example");
        values.put(FileColumn.CVR, "29189439");
        values.put(FileColumn.ROLE, role);
        values.put(FileColumn.SOR, Long.toString(TOP));
        values.put(FileColumn.REACH, "denne enhed OG underenheder");
        values.put(FileColumn.FROM, "2026-01-01");
        values.put(FileColumn.SUPERUSER, "ja");
        return new FileRow(number, values);
    }

    private static FileRow with(FileColumn column, String value) {
        var values = new EnumMap<>(line(2, "anna", "dpsVogter").values());
        values.put(column, value);
        return new FileRow(2, values);
    }

    private static UsableRows read(FileRow... lines) {
        return UsableRows.of(List.of(lines), new RowReader(TREE));
    }

    @ParameterizedTest
    @CsvSource({"dpsVogter", "DPSVOGTER", "dpsvogter", "SEBADMINISTRATOR"})
    void rolesAreKnownInAnyCasing(String role) {
        var rows = read(line(2, "ANNA", role));
        assertThat(rows.problems()).isEmpty();
        assertThat(rows.rows()).singleElement().satisfies(row -> {
            assertThat(row.user().login()).isEqualTo("anna");
            assertThat(row.subUnits()).isTrue();
            assertThat(row.user().superuser()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "LOGIN, mitid:7, line.login",
        "NAME, '', line.name",
        "EMAIL, anna, line.email",
        "CVR, 123, line.cvr",
        "ROLE, fmkLaege, line.otherSystem",
        "ROLE, nationalOperator, line.national",
        "ROLE, styrelsesLaeser, line.national",
        "SOR, 311000016009, line.unit",
        "SOR, '', line.unit",
        "REACH, alt, line.reach",
        "FROM, 01-01-2026, line.date",
        "TO, 2025-12-31, line.period",
        "SUPERUSER, måske, line.superuser",
    })
    void aLineThatCannotBeUsedIsReportedAndTheOthersAreNot(FileColumn column, String value, String reason) {
        var rows = read(with(column, value), line(3, "bent", "dpsVogter"));
        assertThat(rows.problems()).singleElement().satisfies(one -> {
            assertThat(one.line()).isEqualTo(2);
            assertThat(one.reason()).isEqualTo(reason);
        });
        assertThat(rows.rows()).extracting(row -> row.user().login()).containsExactly("bent");
    }

    @Test
    void aUserDescribedInTwoWaysIsTakenAsInHerFirstLine() {
        var other = new EnumMap<>(line(3, "anna", "dpsPlanadministrator").values());
        other.put(FileColumn.EMAIL, "anden@k.example");
        var lines = new ArrayList<>(List.of(line(2, "anna", "dpsVogter"), new FileRow(3, other)));
        lines.add(line(4, "anna", "dpsVogter"));
        var rows = UsableRows.of(lines, new RowReader(TREE));
        assertThat(rows.rows()).extracting(FeedRow::line).containsExactly(2);
        assertThat(rows.problems()).extracting(LineProblem::reason).containsExactly("line.contradicts", "line.twice");
    }
}
