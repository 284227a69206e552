package dk.dpsd.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.seb.model.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The front page never says that somebody has no cases beside a sentence about hers. */
class RoleSentencesTest {

    @ParameterizedTest
    @CsvSource({
        "CASE_HANDLER REGION_OPEN_CASES PLAN_ADMINISTRATOR, ''",
        "INITIAL_RECEIVER MUNICIPALITY_OPEN_CASES, ''",
        "PRIVATE_PROVIDER VOGTER, ''",
        "REGION_OPEN_CASES, noOwnCases",
        "MUNICIPALITY_OPEN_CASES PLAN_ADMINISTRATOR, noOwnCases",
        "PLAN_ADMINISTRATOR, noCases",
        "QUALITY_EMPLOYEE VOGTER PLAN_ADMINISTRATOR, noCases",
        "PLAN_ADMINISTRATOR NATIONAL_OPERATOR, ''",
        "SEB_ADMINISTRATOR, ''",
        "AUTHORITY_READER, ''",
    })
    void whatNoRoleBringsIsSaidOnce(String names, String lacking) {
        List<Role> roles = Arrays.stream(names.split(" ")).map(Role::valueOf).toList();
        Stream<String> end = Stream.of(lacking).filter(one -> !one.isEmpty());
        assertThat(RoleSentences.of(roles))
                .containsExactlyElementsOf(
                        Stream.concat(roles.stream().map(Role::name), end).toList());
    }

    @Test
    void noPairOfRolesContradictsItself() {
        Set<Role> own = EnumSet.of(Role.INITIAL_RECEIVER, Role.CASE_HANDLER, Role.PRIVATE_PROVIDER);
        for (Role one : own) {
            for (Role other : Role.values()) {
                assertThat(RoleSentences.of(EnumSet.of(one, other))).doesNotContain("noCases", "noOwnCases");
            }
        }
    }

    @Test
    void nobodyIsToldNothing() {
        assertThat(RoleSentences.of(List.of())).isEmpty();
    }
}
