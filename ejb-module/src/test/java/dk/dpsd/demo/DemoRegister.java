package dk.dpsd.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.organisation.extract.RegisterRules;
import dk.dpsd.organisation.extract.SorFile;
import dk.dpsd.organisation.model.Hierarchy;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.organisation.model.UnitFacts;
import java.util.LinkedHashMap;
import java.util.Map;

/** The demo world's register, read as the server reads it. */
final class DemoRegister {

    private DemoRegister() {}

    static Hierarchy read() {
        try (var file = RegisterRules.class.getResourceAsStream("/dk/dpsd/organisation/demo-sor.csv")) {
            var rows = new SorFile("Parent-SOR-kode", "ParentSorId").read(file.readAllBytes());
            var checked = RegisterRules.check(rows);
            assertThat(checked.refused()).isEmpty();
            Map<Long, SorUnit> units = new LinkedHashMap<>();
            checked.accepted().forEach(facts -> units.put(facts.code(), unit(facts, units)));
            return Hierarchy.of(units.values(), Map.of());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static SorUnit unit(UnitFacts facts, Map<Long, SorUnit> units) {
        return facts.parent() == null
                ? SorUnit.owner(1, facts, OwnerKind.of(facts.kind()).orElseThrow())
                : units.get(facts.parent()).child(facts);
    }
}
