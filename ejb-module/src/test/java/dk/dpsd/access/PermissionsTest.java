package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.dpsd.access.Permissions.Grant;
import dk.dpsd.casework.model.Verb;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.CaseState;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Domain A.17: what a role may do, and above all what it may not. */
class PermissionsTest {

    private static final Set<Action> EVERYBODY = EnumSet.of(
            Action.ENTER_SITE,
            Action.LOOK_UP_PLACE,
            Action.LOOK_UP_MEDICINE,
            Action.SUBMIT_REPORT,
            Action.READ_RECEIPT,
            Action.ANSWER_QUESTION,
            Action.LOG_IN,
            Action.READ_HEALTH);

    private static final Set<Action> LOGGED_IN =
            EnumSet.of(Action.READ_OWN_ACCOUNT, Action.READ_REFERENCE_DATA, Action.READ_SUPERUSERS);

    /** Held by a demo installation's people and by the system; no role gives them. */
    private static final Set<Action> OF_NO_ROLE = EnumSet.of(Action.READ_DEMO_MAIL, Action.RUN_SYSTEM_TASK);

    /** R-PRIV-10, R-PRIV-11, R-PRIV-14, design 6. */
    @Test
    void aPrivateProviderWorksOpenCasesOfHerOwnAndNothingElse() {
        Map<Action, List<Grant>> has = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            List<Grant> grants =
                    Permissions.grantsOf(Role.PRIVATE_PROVIDER, action).toList();
            if (!grants.isEmpty()) {
                has.put(action, grants);
            }
        }
        assertThat(has)
                .containsOnlyKeys(
                        Action.READ_CASE,
                        Action.WORK_CASE,
                        Action.LIST_OWN_CASES,
                        Action.KEEP_DRAFT,
                        Action.SET_KEYWORDS,
                        Action.READ_DOCUMENT,
                        Action.CHANGE_DOCUMENT,
                        Action.ANONYMISE_CASE,
                        Action.CLOSE_CASE);
        assertThat(has.values()).allSatisfy(grants -> assertThat(grants)
                .containsExactly(new Grant(Relation.HANDLED, EnumSet.of(CaseState.IN_PROGRESS))));
        assertThat(extra(Role.PRIVATE_PROVIDER)).isEqualTo(has.keySet());
    }

    /** A.17: "y but no data"; the others without a view of cases have none either. */
    @ParameterizedTest
    @EnumSource(names = {"VOGTER", "SEB_ADMINISTRATOR", "AUTHORITY_READER", "PLAN_ADMINISTRATOR"})
    void theseRolesReachNoCase(Role role) {
        assertThat(Arrays.stream(Action.values()).flatMap(action -> Permissions.grantsOf(role, action)))
                .isEmpty();
    }

    /** R-ACT-06, R-PLAN-05: she receives what plans send, and that is no entrance to anything. */
    @Test
    void aQualityEmployeeReceivesAndLogsInToNoData() {
        assertThat(Arrays.stream(Action.values()).filter(action -> Permissions.grantsOf(Role.QUALITY_EMPLOYEE, action)
                        .findAny()
                        .isPresent()))
                .containsExactly(Action.RECEIVE_PLAN);
        var calls = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dk.dpsd").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Requires.class))
                        .map(method ->
                                method.getAnnotationOfType(Requires.class).value())
                        .toList();
        assertThat(calls).contains(Action.MANAGE_PLANS).doesNotContain(Action.RECEIVE_PLAN);
    }

    /** R-INIT-11. */
    @Test
    void anInitialReceiverNeitherHandlesCasesNorSeesClosedOnes() {
        assertThat(extra(Role.INITIAL_RECEIVER))
                .doesNotContain(
                        Action.WORK_CASE,
                        Action.ASSIGN_CASE,
                        Action.MOVE_CASE,
                        Action.DELETE_CASE,
                        Action.LIST_CLOSED_CASES);
        assertThat(Permissions.grantsOf(Role.INITIAL_RECEIVER, Action.READ_CASE))
                .noneMatch(grant -> grant.states().contains(CaseState.CLOSED)
                        || grant.states().contains(CaseState.IN_PROGRESS));
    }

    /** What lies in an inbox is the receiver's alone (A.17). */
    @Test
    void aCaseHandlerDoesNotSeeTheInbox() {
        assertThat(Arrays.stream(Action.values())
                        .flatMap(action -> Permissions.grantsOf(Role.CASE_HANDLER, action))
                        .flatMap(grant -> grant.states().stream()))
                .doesNotContain(CaseState.RECEIVED);
    }

    /** Who receives does not work, who works does not receive, and who operates or reads for the authority does neither. */
    @ParameterizedTest
    @EnumSource
    void noRoleMayDoEverything(Role role) {
        List<Action> apart = List.of(
                Action.TRIAGE_CASE,
                Action.WORK_CASE,
                Action.PLACE_UNROUTED,
                Action.IMPORT_SOR,
                Action.READ_NATIONAL_REGISTER);
        Set<Action> has = extra(role);
        boolean operator = role == Role.NATIONAL_OPERATOR;
        assertThat(apart.stream().filter(has::contains).count()).isLessThanOrEqualTo(operator ? 2 : 1);
        assertThat(has).doesNotContainAnyElementsOf(OF_NO_ROLE);
        if (operator) {
            assertThat(has)
                    .doesNotContain(
                            Action.READ_CASE, Action.READ_INBOX, Action.WORK_CASE, Action.READ_NATIONAL_REGISTER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyActionIsSomebodys(Action action) {
        boolean held = EVERYBODY.contains(action)
                || LOGGED_IN.contains(action)
                || action == Action.REQUEST_ACCESS
                || Arrays.stream(Role.values()).anyMatch(role -> extra(role).contains(action));
        assertThat(held).isNotEqualTo(OF_NO_ROLE.contains(action));
        assertThat(Permissions.isPublic(action)).isEqualTo(EVERYBODY.contains(action));
    }

    /** R-PRIV-05: somebody without an account asks for one; nobody else has anything to ask for. */
    @Test
    void aStrangerMayAskForAccessAndNothingMoreThanEverybody() {
        Set<Action> more = EnumSet.copyOf(Permissions.actionsOfStrangers());
        more.removeAll(EVERYBODY);
        assertThat(more).containsExactly(Action.REQUEST_ACCESS);
    }

    /** the superuser register is no role over cases. */
    @Test
    void aSuperuserHelpsPrivateProvidersOnTheirWayIn() {
        Set<Action> more = EnumSet.copyOf(Permissions.actionsOf(List.of(), true));
        more.removeAll(Permissions.actionsOf(List.of(), false));
        assertThat(more).containsExactly(Action.MANAGE_ONBOARDING);
    }

    /** A verb nobody has a case for would be a button that never shows. */
    @ParameterizedTest
    @EnumSource
    void everyVerbIsSomebodysOnSomeCase(Verb verb) {
        assertThat(Arrays.stream(Role.values()).flatMap(role -> Permissions.grantsOf(role, verb.action())))
                .isNotEmpty();
    }

    private static Set<Action> extra(Role role) {
        Set<Action> actions = EnumSet.copyOf(Permissions.actionsOf(List.of(role), false));
        assertThat(actions).containsAll(EVERYBODY).containsAll(LOGGED_IN);
        actions.removeAll(EVERYBODY);
        actions.removeAll(LOGGED_IN);
        return actions;
    }
}
