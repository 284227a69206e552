package dk.dpsd.organisation.extract;

import java.util.List;
import java.util.Map;

/**
 * Where an extract keeps what: for each thing the headers to look for, the first present one counts. Two layouts are
 * known, SOR v1 and the SOR2 daily extract (domain C.3).
 */
record SorColumns(Map<Thing, List<String>> headers) {

    enum Thing {
        CODE,
        PARENT,
        NAME,
        KIND,
        REGION,
        MUNICIPALITY,
        CVR,
        TOWN,
        FIRST_FROM,
        FROM,
        TO
    }

    static final List<Thing> NEEDED = List.of(Thing.CODE, Thing.PARENT, Thing.NAME, Thing.KIND);

    static SorColumns v1(String parentHeader) {
        return new SorColumns(Map.ofEntries(
                Map.entry(Thing.CODE, List.of("SOR-kode")),
                Map.entry(Thing.PARENT, List.of(parentHeader)),
                Map.entry(Thing.NAME, List.of("Enhedsnavn")),
                Map.entry(Thing.KIND, List.of("Enhedstype")),
                Map.entry(Thing.REGION, List.of("P_Region", "A_Region")),
                Map.entry(Thing.MUNICIPALITY, List.of("A_KK")),
                Map.entry(Thing.CVR, List.of("CVR")),
                Map.entry(Thing.TOWN, List.of("P_By", "A_By")),
                Map.entry(Thing.FIRST_FROM, List.of("FørsteFraDato")),
                Map.entry(Thing.FROM, List.of("FraDato")),
                Map.entry(Thing.TO, List.of("TilDato"))));
    }

    static SorColumns sor2(String parentHeader) {
        return new SorColumns(Map.ofEntries(
                Map.entry(Thing.CODE, List.of("SorId")),
                Map.entry(Thing.PARENT, List.of(parentHeader)),
                Map.entry(Thing.NAME, List.of("EntityName")),
                Map.entry(Thing.KIND, List.of("EntityTypeName")),
                Map.entry(Thing.REGION, List.of("EanLocationCodeRegionName")),
                Map.entry(Thing.MUNICIPALITY, List.of("ActivityAddressMunicipalityCode")),
                Map.entry(Thing.CVR, List.of("CvrNumberId", "CVR")),
                Map.entry(
                        Thing.TOWN,
                        List.of(
                                "ActivityAddressDistrictName",
                                "VisitingAddressDistrictName",
                                "PostalAddressDistrictName")),
                Map.entry(Thing.FIRST_FROM, List.of("FirstFromDate")),
                Map.entry(Thing.FROM, List.of("FromDate")),
                Map.entry(Thing.TO, List.of("ToDate"))));
    }

    /** Whether a file with these headers is of this layout, complete or not. */
    boolean recognise(List<String> present) {
        return present.contains(headers.get(Thing.CODE).get(0));
    }
}
