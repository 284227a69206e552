package dk.dpsd.demo;

import static dk.dpsd.seb.model.Role.AUTHORITY_READER;
import static dk.dpsd.seb.model.Role.CASE_HANDLER;
import static dk.dpsd.seb.model.Role.INITIAL_RECEIVER;
import static dk.dpsd.seb.model.Role.MUNICIPALITY_OPEN_CASES;
import static dk.dpsd.seb.model.Role.NATIONAL_OPERATOR;
import static dk.dpsd.seb.model.Role.PLAN_ADMINISTRATOR;
import static dk.dpsd.seb.model.Role.PRIVATE_PROVIDER;
import static dk.dpsd.seb.model.Role.QUALITY_EMPLOYEE;
import static dk.dpsd.seb.model.Role.REGION_OPEN_CASES;
import static dk.dpsd.seb.model.Role.SEB_ADMINISTRATOR;
import static dk.dpsd.seb.model.Role.VOGTER;

import dk.dpsd.access.Accounts;
import dk.dpsd.access.Accounts.Newcomer;
import dk.dpsd.access.model.ExternalIdentity.Claims;
import dk.dpsd.seb.model.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The accounts of the demo world: functions, not people. Made once; what is there is left alone. */
@Dependent
class DemoPeople {

    static final String PASSWORD = "Demo-2026!";

    private static final String JAMMERBUGT = "29189439";
    private static final String NORDJYLLAND = "29190941";

    /** One account: its roles at one unit. */
    record Person(String login, String name, String cvr, Long unit, boolean subUnits, List<Role> roles) {}

    private static Person at(long unit, String cvr, String login, String name, Role... roles) {
        return new Person(login, name, cvr, unit, true, List.of(roles));
    }

    private static Person anywhere(String cvr, String login, String name, Role role) {
        return new Person(login, name, cvr, null, false, List.of(role));
    }

    private static Person provider(String login, String name) {
        return new Person(login, name, JAMMERBUGT, DemoUnits.JAMMERBUGT, false, List.of(PRIVATE_PROVIDER));
    }

    private static final List<Person> PEOPLE = List.of(
            new Person(
                    "risikomanager.jammerbugt",
                    "Risikomanager, Jammerbugt",
                    JAMMERBUGT,
                    DemoUnits.JAMMERBUGT,
                    true,
                    List.of(INITIAL_RECEIVER, CASE_HANDLER, PLAN_ADMINISTRATOR, MUNICIPALITY_OPEN_CASES)),
            at(
                    DemoUnits.JAMMERBUGT,
                    JAMMERBUGT,
                    "initialmodtager.jammerbugt",
                    "Initialmodtager, Jammerbugt",
                    INITIAL_RECEIVER),
            at(
                    DemoUnits.HJEMMESYGEPLEJEN,
                    JAMMERBUGT,
                    "initialmodtager.hjemmesygeplejen",
                    "Initialmodtager, Hjemmesygeplejen",
                    INITIAL_RECEIVER),
            at(DemoUnits.JAMMERBUGT, JAMMERBUGT, "sagsbehandler.jammerbugt", "Sagsbehandler, Jammerbugt", CASE_HANDLER),
            at(
                    DemoUnits.HJEMMESYGEPLEJEN,
                    JAMMERBUGT,
                    "sagsbehandler.hjemmesygeplejen",
                    "Sagsbehandler, Hjemmesygeplejen",
                    CASE_HANDLER),
            provider("privat.solgaarden", "Solgården Plejecenter"),
            provider("privat.aabybro", "Aabybro Plejehjem"),
            at(
                    DemoUnits.JAMMERBUGT,
                    JAMMERBUGT,
                    "aabnesager.jammerbugt",
                    "Åbne sager, Jammerbugt",
                    MUNICIPALITY_OPEN_CASES),
            at(
                    DemoUnits.JAMMERBUGT,
                    JAMMERBUGT,
                    "planadmin.jammerbugt",
                    "Planadministrator, Jammerbugt",
                    PLAN_ADMINISTRATOR),
            at(DemoUnits.JAMMERBUGT, JAMMERBUGT, "vogter.jammerbugt", "Vogter, Jammerbugt", VOGTER),
            at(DemoUnits.KAAS, JAMMERBUGT, "vogter.kaas", "Vogter, Plejecenter Kaas", VOGTER),
            at(
                    DemoUnits.JAMMERBUGT,
                    JAMMERBUGT,
                    "kvalitet.jammerbugt",
                    "Patientsikkerhedsmedarbejder, Jammerbugt",
                    QUALITY_EMPLOYEE),
            anywhere(JAMMERBUGT, "seb.jammerbugt", "SEB-administrator, Jammerbugt", SEB_ADMINISTRATOR),
            at(
                    DemoUnits.NORDJYLLAND,
                    NORDJYLLAND,
                    "risikomanager.nordjylland",
                    "Risikomanager, Nordjylland",
                    INITIAL_RECEIVER,
                    CASE_HANDLER,
                    PLAN_ADMINISTRATOR,
                    REGION_OPEN_CASES),
            at(
                    DemoUnits.KARDIOLOGI,
                    NORDJYLLAND,
                    "initialmodtager.kardiologi",
                    "Initialmodtager, Kardiologi",
                    INITIAL_RECEIVER),
            at(
                    DemoUnits.KARDIOLOGI,
                    NORDJYLLAND,
                    "sagsbehandler.kardiologi",
                    "Sagsbehandler, Kardiologi",
                    CASE_HANDLER),
            at(
                    DemoUnits.AARHUS,
                    "55133018",
                    "risikomanager.aarhus",
                    "Risikomanager, Aarhus",
                    INITIAL_RECEIVER,
                    CASE_HANDLER),
            anywhere(NORDJYLLAND, "seb.nordjylland", "SEB-administrator, Nordjylland", SEB_ADMINISTRATOR),
            anywhere(null, "operator.national", "National operatør", NATIONAL_OPERATOR),
            anywhere(null, "laeser.styrelsen", "Læser, Styrelsen", AUTHORITY_READER));

    /** Who can also come from an identity provider that knows her by this subject. */
    private static final Map<String, Claims> LINKED = Map.of(
            "risikomanager.jammerbugt",
            new Claims(
                    "urn:uuid:3f1c8a52-6d0e-4b7a-9d53-2f6a71c0e801",
                    JAMMERBUGT,
                    "Jammerbugt Kommune",
                    "Risikomanager, Jammerbugt",
                    null));

    @Inject
    Accounts accounts;

    static List<Person> people() {
        return PEOPLE;
    }

    void moveIn() {
        PEOPLE.stream().filter(p -> !accounts.exists(p.login())).forEach(this::moveIn);
        LINKED.forEach(accounts::link);
    }

    private void moveIn(Person p) {
        var newcomer = new Newcomer(p.login(), p.name(), p.login() + "@demo.example", p.cvr());
        long id = accounts.create(newcomer, PASSWORD);
        p.roles().forEach(role -> accounts.assign(id, role, p.unit(), p.subUnits()));
    }
}
