package dk.dpsd.demo;

import dk.dpsd.access.ActingAs;
import dk.dpsd.casework.place.Providers;
import dk.dpsd.seb.model.Superuser.Contact;
import dk.dpsd.seb.superuser.SuperuserRegister;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Lists that people keep: the municipality's of how its homes are spelt, and the operator's of superusers. Of the homes two
 * are on the list, and not all their spellings: somebody has begun.
 */
@Dependent
class DemoNames {

    private static final String MANAGER = "risikomanager.jammerbugt";
    private static final String OPERATOR = "operator.national";

    @Inject
    Providers providers;

    @Inject
    SuperuserRegister superusers;

    @Inject
    ActingAs acting;

    void arrive() {
        acting.person(MANAGER, () -> {
            if (providers.list(DemoUnits.JAMMERBUGT).isEmpty()) {
                providers.create(
                        DemoUnits.JAMMERBUGT, "Solgården Plejecenter", List.of("Solgården", "Plejecenter Solgården"));
                providers.create(DemoUnits.JAMMERBUGT, "Aabybro Plejehjem", List.of("Plejehjemmet Aabybro"));
            }
            return null;
        });
        acting.person(OPERATOR, () -> {
            if (superusers.all().isEmpty()) {
                superusers.keep(
                        null,
                        DemoUnits.JAMMERBUGT,
                        contact("Risikomanager, Jammerbugt", "Jammerbugt Kommune", MANAGER));
                superusers.keep(
                        null,
                        DemoUnits.NORDJYLLAND,
                        contact("Risikomanager, Nordjylland", "Region Nordjylland", "risikomanager.nordjylland"));
            }
            return null;
        });
    }

    private static Contact contact(String name, String organisation, String login) {
        return new Contact(name, organisation, "00 00 00 00", login + "@demo.example");
    }
}
