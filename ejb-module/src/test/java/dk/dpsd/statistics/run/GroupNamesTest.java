package dk.dpsd.statistics.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.model.ClassificationTerm;
import dk.dpsd.casework.model.ClassificationTerm.Part;
import dk.dpsd.casework.store.ClassificationStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.statistics.model.Variable;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two groups of a report never have the same name: several main groups have a problem "Forkert patient". */
class GroupNamesTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final GroupNames names = new GroupNames(
            new ClassificationStore(null) {
                @Override
                public List<ClassificationTerm> all() {
                    return List.of(
                            new ClassificationTerm(Part.MAIN_GROUP, "MED", null, "Medicinering", null, FIRST),
                            new ClassificationTerm(Part.MAIN_GROUP, "OVERLEV", null, "Overlevering", null, FIRST),
                            new ClassificationTerm(Part.PROBLEM, "MED-P01", "MED", "Forkert patient", null, FIRST),
                            new ClassificationTerm(
                                    Part.PROBLEM, "OVERLEV-P02", "OVERLEV", "Forkert patient", null, FIRST),
                            new ClassificationTerm(Part.PROBLEM, "MED-P02", "MED", "Forkert styrke", null, FIRST),
                            new ClassificationTerm(Part.PROCESS, "MED-R02", "MED", "Forkert styrke", null, FIRST));
                }
            },
            new CollectiveAreas(),
            new LiveTree());

    @ParameterizedTest
    @CsvSource({
        "PROBLEM, MED-P01, Forkert patient (Medicinering)",
        "PROBLEM, OVERLEV-P02, Forkert patient (Overlevering)",
        "PROBLEM, MED-P02, Forkert styrke",
        "PROCESS, MED-R02, Forkert styrke",
        "MAIN_GROUP, MED, Medicinering",
        "PROBLEM, GONE, GONE",
    })
    void aNameThatTwoHaveSaysItsMainGroup(Variable variable, String code, String name) {
        assertThat(names.of(variable, code, ReportWords.danish())).isEqualTo(name);
    }
}
