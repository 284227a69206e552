package dk.dpsd.statistics.extract;

import dk.dpsd.statistics.model.extract.Extract;
import dk.dpsd.statistics.model.extract.ExtractPiece;
import dk.dpsd.statistics.store.ExtractStore;
import java.io.ByteArrayOutputStream;

/** Puts the pieces of an extract together again. */
final class ExtractFile {

    private final ExtractStore store;
    private final ExtractCipher cipher;

    ExtractFile(ExtractStore store, ExtractCipher cipher) {
        this.store = store;
        this.cipher = cipher;
    }

    byte[] read(Extract extract) {
        var file = new ByteArrayOutputStream();
        for (int place = 0; place < extract.pieces(); place++) {
            ExtractPiece piece = store.piece(extract.id(), place).orElseThrow();
            file.writeBytes(cipher.open(piece.content(), extract.id(), place));
        }
        return file.toByteArray();
    }
}
