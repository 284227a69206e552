package dk.dpsd.seb.feed;

import static dk.dpsd.seb.SebStage.MUNICIPALITY;
import static dk.dpsd.seb.SebStage.NOW;
import static dk.dpsd.seb.SebStage.TODAY;
import static dk.dpsd.seb.SebStage.TOP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.seb.RolesChanged;
import dk.dpsd.seb.SebStage;
import dk.dpsd.seb.model.Role;
import dk.dpsd.seb.model.RoleImportOutcome;
import dk.dpsd.seb.model.RoleImportRecord;
import dk.dpsd.seb.store.DeliveryStore;
import dk.dpsd.seb.store.RoleImportStore;
import dk.dpsd.seb.store.SuperuserStore;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** A file of role rows and the deliveries on the real databases (R-SEB-07, X-24). */
class ImportRoundIT {

    private static final String HEADER =
            "login;navn;email;cvr;rolle;sor;raekkevidde;gyldig_fra;gyldig_til;superbruger\n";

    @BeforeEach
    void empty(TestDatabase db) {
        db.doInTransaction(
                em -> Stream.of("RoleImportLine", "RoleImportRecord", "Neutralised", "RoleAssignment", "SebUser")
                        .forEach(entity ->
                                em.createQuery("delete from " + entity + " x").executeUpdate()));
    }

    private static String line(String login, String role) {
        return login + ";" + login + ";" + login + "@demo.example;" + MUNICIPALITY + ";" + role + ";" + TOP
                + ";Denne enhed og underenheder;" + TODAY.minusYears(1) + ";;nej\n";
    }

    private static byte[] file(String... lines) {
        return (HEADER + String.join("", lines) + "ANTAL;" + lines.length).getBytes(StandardCharsets.UTF_8);
    }

    private static RoleImportRecord take(SebStage stage, EntityManager em, byte[] file, boolean confirmed) {
        var imports = new RoleImportStore(em);
        var deed = new ImportDeed(
                stage.seb, stage.wishes(), stage.watch(), stage.user(), stage.clock, stage.event(), stage.event());
        var round = new ImportRound(imports, deed, stage.tree, stage.user(), stage.clock, stage.event());
        long id = round.take(file, "seb.csv", confirmed);
        em.flush();
        return imports.find(id).orElseThrow();
    }

    private static List<String> roles(SebStage stage, long user) {
        return stage.seb.assignmentsOf(user, TODAY).stream()
                .map(row -> row.roleName())
                .sorted()
                .toList();
    }

    /** R-SU-03: the file says who is wished onto the register; the operator keeps it, and a second file wishes nothing new. */
    @OnBothDatabases
    void whoTheFileCallsASuperuserIsProposedOnce(TestDatabase db) {
        db.doInTransaction(em -> {
            em.createQuery("delete from Superuser s").executeUpdate();
            var stage = new SebStage(em);
            byte[] file = file(line("anna", "dpsVogter").replace(";nej", ";ja"), line("bo", "dpsVogter"));
            take(stage, em, file, true);
            assertThat(take(stage, em, file, true).counts().usersChanged()).isZero();
            assertThat(new SuperuserStore(em).all())
                    .as("nobody stands there yet")
                    .isEmpty();
            assertThat(new SuperuserStore(em).andProposed())
                    .extracting(one -> one.contact().email())
                    .containsExactly("anna@demo.example");
            assertThat(stage.deeds()).containsOnlyOnce("superuserProposed");
            take(
                    stage,
                    em,
                    new String(file, StandardCharsets.UTF_8)
                            .replace("anna@", "ny@")
                            .getBytes(StandardCharsets.UTF_8),
                    true);
            assertThat(new SuperuserStore(em).andProposed())
                    .as("she is the same at her new address")
                    .extracting(one -> one.contact().email())
                    .containsExactly("ny@demo.example");
        });
    }

    @OnBothDatabases
    void aFileMakesUsersGivesRolesAndEndsWhatItDoesNotName(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            long anna = stage.person("anna", MUNICIPALITY);
            stage.arrived(anna, Role.VOGTER);
            stage.arrived(anna, Role.CASE_HANDLER);
            long operator = stage.person("operator", null);
            stage.arrived(operator, Role.NATIONAL_OPERATOR);
            var report = take(stage, em, file(line("anna", "DPSVOGTER"), line("nyt", "dpsPlanadministrator")), true);
            assertThat(report.outcome()).isEqualTo(RoleImportOutcome.DONE);
            assertThat(roles(stage, anna)).containsExactly("dpsVogter");
            assertThat(roles(stage, operator)).containsExactly("nationalOperator");
            long made = stage.seb.byLogin("nyt").orElseThrow().id();
            assertThat(roles(stage, made)).containsExactly("dpsPlanadministrator");
            assertThat(stage.deeds()).containsExactly("userCreated", "roleRevoked", "roleGiven", "rolesImported");
            assertThat(stage.fired).hasAtLeastOneElementOfType(RolesChanged.class);
            assertThat(report.counts().rowsKept()).isOne();
            assertThat(report.counts().rowsEnded()).isOne();
        });
    }

    @OnBothDatabases
    void theSameFileAgainChangesNothing(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            byte[] file = file(line("anna", "dpsVogter"), line("bent", "dpsVogter"));
            take(stage, em, file, false);
            stage.fired.clear();
            var again = take(stage, em, file, false).counts();
            assertThat(again.rowsKept()).isEqualTo(2);
            assertThat(again.rowsGiven() + again.rowsEnded() + again.rowsChanged() + again.usersMade())
                    .isZero();
            assertThat(stage.deeds()).containsExactly("rolesImported");
        });
    }

    /** A cut, empty or foreign file takes nobody's rights. */
    @OnBothDatabases
    void aFileThatIsNotWholeChangesNothing(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            long anna = stage.person("anna", MUNICIPALITY);
            stage.arrived(anna, Role.VOGTER);
            byte[] whole = file(line("bent", "dpsVogter"));
            for (byte[] broken : List.of(
                    new byte[0], java.util.Arrays.copyOf(whole, whole.length - 3), new byte[] {(byte) 0xC3, 0x28})) {
                var report = take(stage, em, broken, true);
                assertThat(report.outcome()).isEqualTo(RoleImportOutcome.REFUSED);
                assertThat(report.fault()).startsWith("file.");
            }
            assertThat(roles(stage, anna)).containsExactly("dpsVogter");
            assertThat(stage.seb.byLogin("bent")).isEmpty();
        });
    }

    /** One of ten is ten per cent and goes; two of eleven need somebody's word. */
    @OnBothDatabases
    void aLargeDropNeedsAConfirmation(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            take(stage, em, file(people(11)), false);
            var asked = take(stage, em, file(people(9)), false);
            assertThat(asked.outcome()).isEqualTo(RoleImportOutcome.NEEDS_CONFIRMATION);
            assertThat(asked.counts().rowsEnded()).isEqualTo(2);
            assertThat(new RoleImportStore(em).rowsNotOver(TODAY)).hasSize(11);
            assertThat(take(stage, em, file(people(9)), true).outcome()).isEqualTo(RoleImportOutcome.DONE);
            assertThat(new RoleImportStore(em).rowsNotOver(TODAY)).hasSize(9);
            take(stage, em, file(people(10)), false);
            assertThat(take(stage, em, file(people(9)), false).outcome()).isEqualTo(RoleImportOutcome.DONE);
        });
    }

    /** What a line is about that cannot be used is left as it is. */
    @OnBothDatabases
    void anUnusableLineEndsNothing(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            long anna = stage.person("anna", MUNICIPALITY);
            stage.arrived(anna, Role.VOGTER);
            var report = take(
                    stage,
                    em,
                    file(line("anna", "dpsVogter").replace("Denne enhed", "Hele"), line("bent", "fmkLaege")),
                    true);
            assertThat(roles(stage, anna)).containsExactly("dpsVogter");
            assertThat(report.counts().rowsIgnored()).isEqualTo(2);
            assertThat(new RoleImportStore(em).lines(report.id(), 0, 10))
                    .extracting(one -> one.line() + " " + one.reason())
                    .containsExactly("2 line.reach", "3 line.otherSystem");
        });
    }

    /** A.18: a forbidden pair in a file is read in, neutralised and put on record. */
    @OnBothDatabases
    void aForbiddenPairInAFileIsNeutralised(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            take(stage, em, file(line("begge", "dpsPrivatleverandor"), line("begge", "dpsVogter")), false);
            assertThat(stage.deeds()).contains("combinationNeutralised");
        });
    }

    /** Given before the moment: delivered, however late the server comes to it. Given after it: not yet. */
    @OnBothDatabases
    void aDeliveryCatchesUpByData(TestDatabase db) {
        db.doInTransaction(em -> {
            var stage = new SebStage(em);
            long anna = stage.person("anna", MUNICIPALITY);
            var row = new dk.dpsd.seb.model.RoleAssignment(anna, "dpsVogter", TOP, false, TODAY);
            row.given(anna, NOW, null);
            stage.seb.add(row);
            var deliverer = new Deliverer(
                    new DeliveryStore(em), stage.seb, stage.watch(), stage.clock, stage.event(), stage.event());
            assertThat(deliverer.deliverGivenBefore(NOW)).isZero();
            assertThat(roles(stage, anna)).isEmpty();
            assertThat(stage.fired).isEmpty();
            assertThat(deliverer.deliverGivenBefore(NOW.plusSeconds(1))).isOne();
            assertThat(roles(stage, anna)).containsExactly("dpsVogter");
            assertThat(stage.deeds()).containsExactly("rolesDelivered");
            assertThat(stage.fired).hasAtLeastOneElementOfType(RolesChanged.class);
            assertThat(deliverer.deliverGivenBefore(NOW.plusSeconds(1))).isZero();
        });
    }

    private static String[] people(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> line("person" + i, "dpsVogter"))
                .toArray(String[]::new);
    }
}
