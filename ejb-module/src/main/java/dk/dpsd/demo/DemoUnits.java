package dk.dpsd.demo;

/** SOR codes of the demo register that the demo world names; the sequences from 9000001 are no real units. */
final class DemoUnits {

    static final long NORDJYLLAND = 90000011000016004L;
    static final long KARDIOLOGI = 90000041000016003L;
    static final long SENGEAFSNIT_S5 = 90000051000016000L;
    static final long TRAUMECENTER = 90000061000016002L;
    static final long JAMMERBUGT = 90000071000016007L;
    static final long HJEMMESYGEPLEJEN = 90000091000016006L;
    static final long KAAS = 90000101000016000L;
    static final long GENOPTRAENINGEN = 90000111000016003L;
    static final long HOSPICE_SENGEAFSNIT = 90000141000016002L;
    static final long AARHUS = 311000016009L;
    static final long HJEMMEPLEJEN_AARHUS = 1144541000016003L;
    static final long OEJENKLINIK = 347831000016005L;

    private DemoUnits() {}
}
