package dk.dpsd.casework.document;

/** The harmless sample that every virus scanner knows (EICAR): refused with and without a scanner. */
final class Eicar {

    /** In two pieces, so that this class is not taken for the sample. */
    private static final byte[] SAMPLE =
            Bytes.of("X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*");

    private Eicar() {}

    static boolean isIn(byte[] content) {
        return Bytes.find(content, SAMPLE, 0) >= 0;
    }
}
