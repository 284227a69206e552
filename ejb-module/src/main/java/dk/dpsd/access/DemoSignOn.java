package dk.dpsd.access;

import dk.dpsd.access.model.ExternalIdentity.Claims;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Stands in for MitID Erhverv in the demo world: people who have a credential and no account. Outside the demo there is
 * no such thing.
 */
@Stateless
public class DemoSignOn {

    private static final Map<String, Claims> PEOPLE = new TreeMap<>(Map.of(
            "saltum",
            new Claims(
                    "urn:uuid:demo-saltum",
                    "29189439",
                    "Jammerbugt Kommune",
                    "Sygeplejerske, Saltum Plejecenter",
                    "sygeplejerske@saltum.demo.example"),
            "hospital",
            new Claims(
                    "urn:uuid:demo-hospital",
                    "29190941",
                    "Region Nordjylland",
                    "Afdelingslæge, Aalborg Universitetshospital",
                    "afdelingslaege@nordjylland.demo.example"),
            "vikar",
            new Claims(
                    "urn:uuid:demo-vikar",
                    "99999999",
                    "Opdigtet Vikarbureau ApS",
                    "Vikar, Opdigtet Vikarbureau",
                    "vikar@vikarbureau.demo.example")));

    /** Somebody to sign on as. */
    public record Credential(String key, String name, String organisation, String cvr) {}

    @Inject
    DemoMode demo;

    @Inject
    SignOn signOn;

    @Requires(Action.LOG_IN)
    public List<Credential> credentials() {
        requireDemo();
        return PEOPLE.entrySet().stream()
                .map(e -> new Credential(
                        e.getKey(),
                        e.getValue().name(),
                        e.getValue().organisation(),
                        e.getValue().cvr()))
                .toList();
    }

    @Requires(Action.LOG_IN)
    public SignedOn signOn(String key) {
        requireDemo();
        Claims claims = PEOPLE.get(key == null ? "" : key);
        if (claims == null) {
            throw new NotThereException();
        }
        return signOn.arrive(claims);
    }

    private void requireDemo() {
        if (!demo.isOn()) {
            throw new NotThereException();
        }
    }
}
