package dk.dpsd.access;

import java.util.List;

/** The accounts of the demo world that the login page lists; who they are is made by the demo world itself. */
final class DemoAccounts {

    static final List<DemoAccount> LISTED = List.of(
            new DemoAccount("risikomanager.jammerbugt", "Risikomanager, Jammerbugt Kommune"),
            new DemoAccount("initialmodtager.jammerbugt", "Initialmodtager, Jammerbugt Kommune"),
            new DemoAccount("initialmodtager.hjemmesygeplejen", "Initialmodtager, Hjemmesygeplejen Jammerbugt"),
            new DemoAccount("sagsbehandler.jammerbugt", "Sagsbehandler, Jammerbugt Kommune"),
            new DemoAccount("sagsbehandler.hjemmesygeplejen", "Sagsbehandler, Hjemmesygeplejen Jammerbugt"),
            new DemoAccount("privat.solgaarden", "Privat leverandør, Solgården Plejecenter"),
            new DemoAccount("privat.aabybro", "Privat leverandør, Aabybro Plejehjem"),
            new DemoAccount("aabnesager.jammerbugt", "Åbne sager, Jammerbugt Kommune"),
            new DemoAccount("planadmin.jammerbugt", "Planadministrator, Jammerbugt Kommune"),
            new DemoAccount("vogter.jammerbugt", "Vogter, Jammerbugt Kommune"),
            new DemoAccount("vogter.kaas", "Vogter, Plejecenter Kaas"),
            new DemoAccount("kvalitet.jammerbugt", "Patientsikkerhedsmedarbejder, Jammerbugt Kommune"),
            new DemoAccount("seb.jammerbugt", "SEB-administrator, Jammerbugt Kommune"),
            new DemoAccount("risikomanager.nordjylland", "Risikomanager, Region Nordjylland"),
            new DemoAccount("initialmodtager.kardiologi", "Initialmodtager, Kardiologisk Afdeling"),
            new DemoAccount("sagsbehandler.kardiologi", "Sagsbehandler, Kardiologisk Afdeling"),
            new DemoAccount("risikomanager.aarhus", "Risikomanager, Aarhus Kommune"),
            new DemoAccount("seb.nordjylland", "SEB-administrator, Region Nordjylland"),
            new DemoAccount("operator.national", "National operatør: Uden postkasse, SOR"),
            new DemoAccount("laeser.styrelsen", "Styrelsen: lukkede, anonymiserede sager"));

    private DemoAccounts() {}
}
