package dk.dpsd.organisation.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SorFileTest {

    private static final String FILE = Rows.HEADER
            + "\r\nRegion Ærø;Region;311000016009;;Ærøskøbing;2010-01-01;\r\n"
            + "\"Åben; \"\"lukket\"\"\";Hospital;=\"347801000016001\";311000016009;Malmö;2011-02-03;2020-12-31\r\n";

    @Test
    void readsTheColumnsByTheirNames() throws BadFileException {
        var rows = Rows.read(FILE);
        assertThat(rows)
                .containsExactly(
                        new SorRow(
                                2,
                                "311000016009",
                                "",
                                "Region Ærø",
                                "Region",
                                "",
                                "",
                                "",
                                "Ærøskøbing",
                                "",
                                "2010-01-01",
                                "",
                                false),
                        new SorRow(
                                3,
                                "347801000016001",
                                "311000016009",
                                "Åben; \"lukket\"",
                                "Hospital",
                                "",
                                "",
                                "",
                                "Malmö",
                                "",
                                "2011-02-03",
                                "2020-12-31",
                                false));
    }

    @Test
    void theOrderOfTheColumnsDoesNotMatter() throws BadFileException {
        var rows = Rows.read("Parent-SOR-kode;SOR-kode;Noget;Enhedstype;Enhedsnavn\n;311000016009;x;Kommune;Navn\n");
        assertThat(rows).singleElement().returns("Navn", SorRow::name).returns("311000016009", SorRow::code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
    void readsBothEncodings(String charset) throws BadFileException {
        assertThat(Rows.read(FILE.getBytes(Charset.forName(charset)))).isEqualTo(Rows.read(FILE));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() throws BadFileException {
        assertThat(Rows.read("\uFEFF" + FILE)).isEqualTo(Rows.read(FILE));
    }

    @Test
    void readsTheSor2Extract() throws BadFileException {
        var rows = Rows.read("SorId;SorType;EntityName;EntityTypeName;FirstFromDate;FromDate;ToDate;ParentSorId;"
                + "ActivityAddressDistrictName\n"
                + "=\"347801000016001\";IE;Klinik;privat;2008-01-01;2009-01-01;;;Roskilde\n"
                + "=\"347811000016004\";SI;Hospital;hospital;2008-01-01;2009-01-01;2020-12-31;=\"347801000016001\";\n");
        assertThat(rows.get(0))
                .isEqualTo(new SorRow(
                        2,
                        "347801000016001",
                        "",
                        "Klinik",
                        "privat",
                        "",
                        "",
                        "",
                        "Roskilde",
                        "2008-01-01",
                        "2009-01-01",
                        "",
                        false));
        assertThat(rows.get(1)).returns("347801000016001", SorRow::parent).returns("2020-12-31", SorRow::to);
        assertThat(RegisterRules.check(rows).accepted()).hasSize(2);
    }

    @Test
    void theParentsHeaderIsASetting() throws BadFileException {
        byte[] v1 = "Enhedsnavn;Enhedstype;SOR-kode;Over\nN;K;1;2\n".getBytes(StandardCharsets.UTF_8);
        byte[] sor2 = "EntityName;EntityTypeName;SorId;Under\nN;K;1;3\n".getBytes(StandardCharsets.UTF_8);
        var file = new SorFile("Over", "Under");
        assertThat(file.read(v1)).singleElement().returns("2", SorRow::parent);
        assertThat(file.read(sor2)).singleElement().returns("3", SorRow::parent);
    }

    @Test
    void linesAreCountedThroughBlankLinesAndLineBreaksInValues() throws BadFileException {
        var rows = Rows.read("Enhedsnavn;Enhedstype;SOR-kode;Parent-SOR-kode\n\nA;K;1;\n\"B\nC\";K;2;\n  \nD;K;3;\n");
        assertThat(rows).extracting(SorRow::line).containsExactly(3, 4, 7);
    }

    @Test
    void moreValuesThanHeadersAreMarked() throws BadFileException {
        var rows = Rows.read("Enhedsnavn;Enhedstype;SOR-kode;Parent-SOR-kode\nA;K;1;;;\nA;B;K;2;\n");
        assertThat(rows).extracting(SorRow::surplus).containsExactly(false, false);
        assertThat(Rows.read("Enhedsnavn;Enhedstype;SOR-kode;Parent-SOR-kode\nA;B;K;2;3\n"))
                .extracting(SorRow::surplus)
                .containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n \n", "\uFEFF"})
    void anEmptyFileIsRefused(String text) {
        assertThat(fault(text)).isEqualTo("fault.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Navn;Adresse\nA;B\n", "%PDF-1.7\n%âãÏÓ\n", "Enhedsnavn,SOR-kode\nA,B\n"})
    void aFileThatIsNoExtractIsRefused(String text) {
        assertThat(fault(text)).isEqualTo("fault.notSor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enhedsnavn", "Enhedstype", "Parent-SOR-kode"})
    void aMissingHeaderIsRefusedAndNamed(String missing) {
        var bad = refusal(FILE.replaceFirst(missing, "Andet").getBytes(StandardCharsets.UTF_8));
        assertThat(bad.key()).isEqualTo("fault.missingHeader");
        assertThat(bad.detail()).isEqualTo(missing);
    }

    @Test
    void aMissingHeaderOfTheSor2ExtractIsRefused() {
        assertThat(fault("SorId;EntityName;EntityTypeName\n1;A;K\n")).isEqualTo("fault.missingHeader");
    }

    // Wherever a file is cut inside a row that is not its last column, it shows (R9).
    @Test
    void aTruncatedFileIsRefused() {
        byte[] whole = FILE.getBytes(StandardCharsets.UTF_8);
        int lastRow = FILE.getBytes(StandardCharsets.UTF_8).length - 14;
        for (int length = firstByteOfTheLastRow(whole) + 1; length < lastRow; length++) {
            var bad = refusal(Arrays.copyOf(whole, length));
            assertThat(bad.key()).as("cut at %d", length).isIn("fault.truncated", "fault.unreadable");
        }
    }

    @Test
    void aFileCutInTheMiddleOfALetterIsRefused() {
        byte[] whole = (Rows.HEADER + "\nÆrø;Region;311000016009;;By;2010-01-01;Å").getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(Arrays.copyOf(whole, whole.length - 1)).key()).isEqualTo("fault.truncated");
    }

    @Test
    void aRowWithFewerValuesThanHeadersRefusesTheFileAndNamesTheLine() {
        var bad = refusal((Rows.HEADER + "\nA;Region;311000016009\nB;Region;1;;;;\n").getBytes(StandardCharsets.UTF_8));
        assertThat(bad.key()).isEqualTo("fault.truncated");
        assertThat(bad.detail()).isEqualTo("2");
    }

    @Test
    void aQuoteThatNeverEndsIsRefused() {
        assertThat(fault(Rows.HEADER + "\n\"A;Region;311000016009;;;;\n")).isEqualTo("fault.unreadable");
    }

    private static int firstByteOfTheLastRow(byte[] content) {
        for (int i = content.length - 2; i >= 0; i--) {
            if (content[i] == '\n') {
                return i + 1;
            }
        }
        return 0;
    }

    private static String fault(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8)).key();
    }

    private static BadFileException refusal(byte[] content) {
        return catchThrowableOfType(BadFileException.class, () -> Rows.read(content));
    }
}
