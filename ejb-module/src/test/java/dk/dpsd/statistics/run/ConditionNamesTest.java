package dk.dpsd.statistics.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.model.criteria.Coded;
import dk.dpsd.casework.model.criteria.Days;
import dk.dpsd.casework.model.criteria.PlaceWanted;
import dk.dpsd.casework.model.criteria.Worded;
import dk.dpsd.casework.store.ClassificationStore;
import dk.dpsd.casework.store.FocusAreaStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.statistics.model.PeriodKind;
import dk.dpsd.statistics.model.ReportDefinition;
import dk.dpsd.statistics.model.ReportPeriod;
import dk.dpsd.statistics.model.ReportType;
import dk.dpsd.statistics.model.Variable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Domain B.6: whoever reads a report reads what it is narrowed to; none of it is left out and none is a code. */
class ConditionNamesTest {

    private final ConditionNames conditions = new ConditionNames(
            new GroupNames(new ClassificationStore(null), new CollectiveAreas(), new LiveTree()) {
                @Override
                public String term(String code) {
                    return "Medicinering";
                }

                @Override
                public String place(String code) {
                    return "Afsnit " + code;
                }
            },
            new CollectiveAreas(),
            new FocusAreaStore(null),
            new SebStore(null) {
                @Override
                public List<SebUser> users(Collection<Long> accounts) {
                    return List.of(new SebUser("s", "Sagsbehandler, Jammerbugt", "s@demo.example", null));
                }
            });

    private List<String> lines(CaseCriteria criteria, Variable rows, Locale locale) {
        var report = new ReportDefinition(
                "x", ReportType.BAR, rows, null, List.of(), criteria, ReportPeriod.of(PeriodKind.ALWAYS));
        return conditions.lines(report, ReportWords.in(locale));
    }

    @Test
    void everyCriterionIsSaidInWords() {
        CaseCriteria criteria = CaseCriteria.ALL
                .with(Coded.STATE, "IN_PROGRESS", "CLOSED")
                .with(Coded.SEVERITY, "SERIOUS_RISK")
                .with(Coded.MAIN_GROUP, "MED", Coded.NOT_SAID)
                .with(Coded.ATC, "N02")
                .with(Coded.HANDLER, "4")
                .with(Coded.MAILBOX, "9")
                .at(Set.of(new PlaceWanted(7, 1, true), new PlaceWanted(8, 2, false)))
                .with(Worded.PLACE_NAME, Set.of("Solgården"))
                .with(Worded.KEYWORD, Set.of("Glat gulv"))
                .occurred(new Days(LocalDate.of(2026, 1, 1), null))
                .due(new Days(null, LocalDate.of(2026, 12, 31)));
        assertThat(lines(criteria, Variable.UNIT, ReportWords.DANISH))
                .containsExactly(
                        "Tilstand: Lukket, Under behandling",
                        "Alvorlighed: Alvorlig patientsikkerhedsrisiko",
                        "Hovedgruppe: Ikke angivet, Medicinering",
                        "ATC-kode: N02",
                        "Sagsbehandler: Sagsbehandler, Jammerbugt",
                        "Postkasse: Afsnit 9",
                        "Sted: Afsnit 7 med underenheder, kun Afsnit 8",
                        "Stednavn: Solgården",
                        "Emneord: glat gulv",
                        "Hændelsesdato: Fra 01.01.2026",
                        "Frist: Til og med 31.12.2026");
        assertThat(lines(criteria, Variable.UNIT, Locale.ENGLISH))
                .contains("State: Closed, In progress", "Place: Afsnit 7 with sub-units, only Afsnit 8");
    }

    @Test
    void thatRejectedCasesAreLeftOutIsSaidWhereNobodyAskedForStates() {
        String leftOut = "Afviste og slettede sager er ikke talt med.";
        assertThat(lines(CaseCriteria.ALL, Variable.UNIT, ReportWords.DANISH)).containsExactly(leftOut);
        assertThat(lines(CaseCriteria.ALL, Variable.DROP_REASON, ReportWords.DANISH))
                .isEmpty();
        assertThat(lines(CaseCriteria.ALL.with(Coded.STATE, "REJECTED"), Variable.UNIT, ReportWords.DANISH))
                .containsExactly("Tilstand: Afvist");
    }
}
