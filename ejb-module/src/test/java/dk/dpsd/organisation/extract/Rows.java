package dk.dpsd.organisation.extract;

import dk.dpsd.organisation.model.SorCode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Extracts for tests, written by running number instead of code. */
final class Rows {

    static final String HEADER = "Enhedsnavn;Enhedstype;SOR-kode;Parent-SOR-kode;P_By;FraDato;TilDato";

    private Rows() {}

    static String code(long sequence) {
        return SorCode.ofSequence(sequence).toString();
    }

    static SorRow owner(int line, long sequence) {
        return row(line, code(sequence), "", "Kommune", "2010-01-01", "");
    }

    static SorRow unit(int line, long sequence, long parent) {
        return row(line, code(sequence), code(parent), "Klinisk enhed", "2010-01-01", "");
    }

    static SorRow row(int line, String code, String parent, String kind, String from, String to) {
        return new SorRow(line, code, parent, "Enhed " + line, kind, "", "", "", "", "", from, to, false);
    }

    static SorRow at(int line, SorRow row) {
        return new SorRow(
                line,
                row.code(),
                row.parent(),
                row.name(),
                row.kind(),
                row.region(),
                row.municipality(),
                row.cvr(),
                row.town(),
                row.firstFrom(),
                row.from(),
                row.to(),
                row.surplus());
    }

    static List<SorRow> read(String text) throws BadFileException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<SorRow> read(byte[] content) throws BadFileException {
        return new SorFile("Parent-SOR-kode", "ParentSorId").read(content);
    }
}
