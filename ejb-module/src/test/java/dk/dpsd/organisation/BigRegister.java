package dk.dpsd.organisation;

import dk.dpsd.organisation.model.SorCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A made-up register of the size of the real one, as a SOR v1 extract: five regions with deep hospitals, 98
 * municipalities, and thousands of private owners with a clinic or two. The same for the same size.
 */
final class BigRegister {

    private static final List<String> FIRST = List.of(
            "Aa", "Bæk", "Dal", "Eng", "Fjord", "Gran", "Holm", "Kirke", "Lund", "Mose", "Nør", "Ring", "Skov", "Søn",
            "Tved", "Vester", "Øster", "Ålbæk");
    private static final List<String> SECOND =
            List.of("borg", "by", "gård", "havn", "holt", "lev", "rup", "skov", "sted", "strup", "sø", "vig", "ø", "å");
    private static final List<String> KINDS = List.of(
            "Klinisk enhed",
            "Administrativ enhed",
            "Plejehjem",
            "Sundhedscenter",
            "Tandplejeklinik",
            "Hjemmeplejeenhed");

    private final Random random = new Random(20261101);
    private final StringBuilder text = new StringBuilder(
            "Enhedsnavn;Enhedstype;P_Region;SOR-kode;Parent-SOR-kode;CVR;" + "P_By;A_KK;FraDato;TilDato\n");
    private int sequence;

    private BigRegister() {}

    static byte[] file(int units) {
        return new BigRegister().write(units).getBytes(StandardCharsets.UTF_8);
    }

    private String write(int units) {
        for (int i = 0; i < 5; i++) {
            below(row("Region " + place(), "Region", 0), units / 10, 5);
        }
        for (int i = 0; i < 98 && sequence < units * 8 / 10; i++) {
            below(row(place() + " Kommune", "Kommune", 0), units * 3 / 10 / 98, 3);
        }
        while (sequence < units - 2) {
            below(row(place() + " Klinik", "Privat", 0), 2, 2);
        }
        while (sequence < units) {
            row(place() + " Klinik", "Privat", 0);
        }
        return text.toString();
    }

    /** So many units below one, spread over so many levels. */
    private void below(int owner, int units, int levels) {
        var parents = new int[units + 1];
        var depths = new int[units + 1];
        parents[0] = owner;
        for (int i = 1; i <= units; i++) {
            int above = random.nextInt(Math.max(1, i / 4));
            while (depths[above] >= levels) {
                above /= 2;
            }
            parents[i] = row(place() + " " + KINDS.get(random.nextInt(KINDS.size())) + " " + i, kind(), parents[above]);
            depths[i] = depths[above] + 1;
        }
    }

    private String kind() {
        return KINDS.get(random.nextInt(KINDS.size()));
    }

    private String place() {
        return FIRST.get(random.nextInt(FIRST.size())) + SECOND.get(random.nextInt(SECOND.size()));
    }

    private int row(String name, String kind, int parent) {
        sequence++;
        text.append(name).append(';').append(kind).append(";Region Nordjylland;");
        text.append(SorCode.ofSequence(sequence)).append(';');
        text.append(parent == 0 ? "" : SorCode.ofSequence(parent)).append(";29189439;");
        text.append(place()).append(";0849;2010-01-01;\n");
        return sequence;
    }
}
