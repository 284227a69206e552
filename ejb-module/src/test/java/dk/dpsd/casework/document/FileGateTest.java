package dk.dpsd.casework.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.document.FileAnswer.Passed;
import dk.dpsd.casework.document.FileAnswer.Refused;
import dk.dpsd.casework.document.VirusScan.Verdict;
import dk.dpsd.casework.model.document.FileType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be attached and what may not (R-CASE-14; hostile uploads). */
class FileGateTest {

    private static final FileGate GATE = new FileGate(10, VirusScan.none());
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    static Stream<Arguments> welcome() {
        byte[] jpeg = Files.image("jpg");
        return Stream.of(
                Arguments.of("analyse.pdf", FileType.PDF, Files.pdf("Analyse")),
                Arguments.of("analyse.PDF", FileType.PDF, Files.join(Files.pdf("Analyse"), new byte[20])),
                Arguments.of("plan.docx", FileType.DOCX, Files.docx("Handleplan")),
                Arguments.of("tal.xlsx", FileType.XLSX, Files.xlsx("Tal", Map.of())),
                Arguments.of("oplæg.pptx", FileType.PPTX, Files.pptx("Oplæg")),
                Arguments.of("plan.odt", FileType.ODT, Files.odf("text", "Handleplan", Map.of())),
                Arguments.of("tal.ods", FileType.ODS, Files.odf("spreadsheet", "Tal", Map.of())),
                Arguments.of("foto.jpg", FileType.JPEG, jpeg),
                Arguments.of("foto.jpeg", FileType.JPEG, Files.join(jpeg, jpeg)),
                Arguments.of("skærm.png", FileType.PNG, Files.image("png")),
                Arguments.of("noter.txt", FileType.TEXT, Files.bytes("Rødgrød med fløde\r\n")),
                Arguments.of(
                        "noter.txt", FileType.TEXT, "Rødgrød med fløde, Århus".getBytes(StandardCharsets.ISO_8859_1)),
                Arguments.of("noter.txt", FileType.TEXT, Files.bytes("\uFEFFmed mærke forrest")),
                Arguments.of("liste.csv", FileType.CSV, Files.bytes("dato;antal\n1;2\n")),
                Arguments.of(
                        "diagram.docx",
                        FileType.DOCX,
                        Files.docx("x", Map.of("word/embeddings/tal.xlsx", Files.xlsx("Tal", Map.of())))));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @MethodSource("welcome")
    void whatPeopleWorkWithPasses(String name, FileType type, byte[] content) {
        FileAnswer answer = GATE.check(name, content);

        assertThat(answer).isInstanceOf(Passed.class);
        CheckedFile file = ((Passed) answer).file();
        assertThat(file.type()).isEqualTo(type);
        assertThat(file.name()).isEqualTo(name);
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.sha256()).hasSize(64);
    }

    static Stream<Arguments> unwelcome() {
        List<Arguments> all = new ArrayList<>();
        all.addAll(ofOtherKinds());
        all.addAll(severalInOne());
        all.addAll(inOfficeFiles());
        return all.stream();
    }

    private static List<Arguments> ofOtherKinds() {
        return List.of(
                Arguments.of(Unwelcome.EMPTY, "tom.pdf", new byte[0]),
                Arguments.of(Unwelcome.TOO_LARGE, "stor.txt", filled(10_000_001, 'a')),
                Arguments.of(Unwelcome.VIRUS, "eicar.txt", Files.bytes(Files.EICAR)),
                Arguments.of(Unwelcome.VIRUS, "noter.txt", Files.bytes("Hej\n" + Files.EICAR)),
                Arguments.of(Unwelcome.VIRUS, "eicar.com", Files.bytes(Files.EICAR)),
                Arguments.of(
                        Unwelcome.VIRUS,
                        "a.docx",
                        Files.docx("x", Map.of("word/media/a.txt", Files.bytes(Files.EICAR)))),
                Arguments.of(
                        Unwelcome.ACTIVE, "side.html", Files.bytes("<!DOCTYPE html><html><script>1</script></html>")),
                Arguments.of(Unwelcome.ACTIVE, "side.txt", Files.bytes("  <HTML><body onload=alert(1)>")),
                Arguments.of(Unwelcome.ACTIVE, "side.txt", Files.bytes("x\n<img src=x onerror=alert(1)>")),
                Arguments.of(
                        Unwelcome.ACTIVE, "tegning.svg", Files.bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                Arguments.of(Unwelcome.ACTIVE, "tegning.png", Files.bytes("<svg onload=\"alert(1)\"/>")),
                Arguments.of(Unwelcome.NOT_ALLOWED, "a.txt", Files.bytes("#!/bin/sh\nrm -rf /\n")),
                Arguments.of(Unwelcome.NOT_ALLOWED, "program.exe", Files.join(Files.bytes("MZ"), filled(200, 0))),
                Arguments.of(Unwelcome.NOT_ALLOWED, "program.pdf", Files.join(Files.bytes("MZ"), filled(200, 0))),
                Arguments.of(Unwelcome.NOT_ALLOWED, "elf.txt", Files.join(Files.bytes("\u007FELF"), filled(200, 1))),
                Arguments.of(Unwelcome.NOT_ALLOWED, "gammel.doc", Files.join(OLE, filled(600, 0))),
                Arguments.of(Unwelcome.NOT_ALLOWED, "film.gif", Files.bytes("GIF89a\1\0\1\0")),
                Arguments.of(Unwelcome.NOT_ALLOWED, "brev.rtf", Files.bytes("{\\rtf1\\ansi Hej {\\object}}")),
                Arguments.of(
                        Unwelcome.NOT_ALLOWED,
                        "post.eml",
                        Files.bytes(
                                "Received: from a by b\nFrom: a@b.dk\nTo: c@d.dk\nSubject: x\nMIME-Version: 1.0\n\nHej")),
                Arguments.of(Unwelcome.NOT_ALLOWED, "nuller.txt", Files.join(Files.bytes("tekst"), new byte[50])),
                Arguments.of(Unwelcome.NOT_ALLOWED, "pakke.zip", Files.zip(Map.of("a.txt", Files.bytes("a")))),
                Arguments.of(Unwelcome.NOT_ALLOWED, "pakke.docx", Files.zip(Map.of("a.txt", Files.bytes("a")))),
                Arguments.of(Unwelcome.OTHER_CONTENT, "foto.png", Files.image("jpg")),
                Arguments.of(Unwelcome.OTHER_CONTENT, "analyse.pdf.exe", Files.pdf("x")),
                Arguments.of(Unwelcome.OTHER_CONTENT, "analyse", Files.pdf("x")),
                Arguments.of(Unwelcome.OTHER_CONTENT, "tal.xlsx", Files.docx("x")),
                Arguments.of(Unwelcome.OTHER_CONTENT, "noter.pdf", Files.bytes("ikke en pdf")),
                Arguments.of(Unwelcome.OTHER_CONTENT, "analyse\u202Efdp.exe", Files.pdf("x")),
                Arguments.of(Unwelcome.PIXELS, "flod.png", Files.pngOfSize(100_000, 100_000)),
                Arguments.of(Unwelcome.PIXELS, "flod.png", Files.pngOfSize(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                Arguments.of(Unwelcome.PIXELS, "flod.jpg", Files.jpegOfSize(60_000, 60_000)),
                Arguments.of(Unwelcome.BROKEN, "nul.png", Files.pngOfSize(0, 10)));
    }

    private static List<Arguments> severalInOne() {
        byte[] archive = Files.zip(Map.of("a.txt", Files.bytes("a")));
        byte[] png = Files.image("png");
        byte[] jpeg = Files.image("jpg");
        byte[] pdf = Files.pdf("x");
        return List.of(
                Arguments.of(Unwelcome.MIXED, "foto.png", Files.join(png, archive)),
                Arguments.of(Unwelcome.MIXED, "foto.jpg", Files.join(jpeg, archive)),
                Arguments.of(Unwelcome.MIXED, "a.pdf", Files.join(pdf, archive)),
                Arguments.of(Unwelcome.MIXED, "a.pdf", Files.join(pdf, archive, Files.bytes("\n%%EOF\n"))),
                Arguments.of(Unwelcome.MIXED, "foto.png", Files.join(png, Files.bytes("x"))),
                Arguments.of(Unwelcome.MIXED, "foto.jpg", Files.join(jpeg, Files.bytes("hej"))),
                Arguments.of(Unwelcome.MIXED, "a.pdf", Files.join(pdf, filled(500, 'x'))),
                Arguments.of(
                        Unwelcome.MIXED, "a.pdf", Files.join(Files.bytes("%PDF-1.4\n<script>alert(1)</script>"), pdf)),
                Arguments.of(Unwelcome.NOT_ALLOWED, "a.pdf", Files.join(new byte[] {0, 1, 2}, pdf)),
                Arguments.of(Unwelcome.MIXED, "a.docx", Files.join(Files.docx("x"), Files.bytes("mere"))),
                Arguments.of(Unwelcome.BROKEN, "a.pdf", Arrays.copyOf(pdf, pdf.length - 10)),
                Arguments.of(Unwelcome.BROKEN, "foto.png", Arrays.copyOf(png, png.length - 5)),
                Arguments.of(Unwelcome.BROKEN, "foto.jpg", Arrays.copyOf(jpeg, jpeg.length - 40)),
                Arguments.of(Unwelcome.BROKEN, "a.docx", Arrays.copyOf(Files.docx("x"), 300)));
    }

    private static List<Arguments> inOfficeFiles() {
        byte[] inner = Files.docx("x", Map.of("word/a.docx", Files.docx("x", Map.of("word/b.docx", Files.docx("y")))));
        return List.of(
                Arguments.of(Unwelcome.BOMB, "bombe.docx", Files.docx("x", Map.of("word/a.bin", new byte[9_000_000]))),
                Arguments.of(Unwelcome.BOMB, "bombe.docx", Files.docx("x", Map.of("word/a.bin", new byte[30_000_000]))),
                Arguments.of(Unwelcome.BOMB, "mange.docx", Files.docx("x", many(5_100))),
                Arguments.of(Unwelcome.BOMB, "dyb.docx", inner),
                Arguments.of(
                        Unwelcome.MIXED, "slip.docx", Files.docx("x", Map.of("../../etc/passwd", Files.bytes("x")))),
                Arguments.of(Unwelcome.MIXED, "slip.docx", Files.docx("x", Map.of("word/../../x", Files.bytes("x")))),
                Arguments.of(Unwelcome.MIXED, "slip.docx", Files.docx("x", Map.of("C:\\x", Files.bytes("x")))),
                Arguments.of(Unwelcome.MIXED, "slip.docx", Files.docx("x", Map.of("/etc/x", Files.bytes("x")))),
                Arguments.of(
                        Unwelcome.ACTIVE,
                        "makro.docx",
                        Files.docx("x", Map.of("word/vbaProject.bin", Files.bytes("x")))),
                Arguments.of(
                        Unwelcome.ACTIVE,
                        "makro.xlsx",
                        Files.office("spreadsheetml.sheet", "a.xml", "<a/>", Map.of("xl/vbaProject.bin", OLE))),
                Arguments.of(
                        Unwelcome.ACTIVE, "makro.odt", Files.odf("text", "x", Map.of("Basic/Standard/m.xml", OLE))),
                Arguments.of(Unwelcome.ACTIVE, "indlejret.docx", Files.docx("x", Map.of("word/embeddings/o.bin", OLE))),
                Arguments.of(
                        Unwelcome.ACTIVE, "indlejret.docx", Files.docx("x", Map.of("word/a.dat", Files.bytes("MZ..")))),
                Arguments.of(
                        Unwelcome.ACTIVE,
                        "pakket.docx",
                        Files.docx("x", Map.of("word/a.dat", Files.zip(Map.of("a", Files.bytes("a")))))),
                Arguments.of(
                        Unwelcome.ACTIVE,
                        "enheder.docx",
                        Files.docx("x", Map.of("word/x.xml", Files.bytes("<!DOCTYPE a [<!ENTITY b \"c\">]><a/>")))));
    }

    @ParameterizedTest(name = "{0}: {1} ({index})")
    @MethodSource("unwelcome")
    void whatIsNoDocumentIsTurnedAwayWithItsReason(String key, String name, byte[] content) {
        FileAnswer answer = GATE.check(name, content);

        assertThat(answer).isInstanceOf(Refused.class);
        assertThat(((Refused) answer).key()).isEqualTo(key);
        assertThat(((Refused) answer).arguments()).first().isEqualTo(((Refused) answer).name());
    }

    @Test
    void aFileIsNotAcceptedWhereTheScannerSaysNothing() {
        assertThat(keyOf(new FileGate(10, content -> Verdict.UNKNOWN).check("a.pdf", Files.pdf("x"))))
                .isEqualTo(Unwelcome.NOT_SCANNED);
        assertThat(keyOf(new FileGate(10, content -> Verdict.FOUND).check("a.pdf", Files.pdf("x"))))
                .isEqualTo(Unwelcome.VIRUS);
        assertThat(new FileGate(10, content -> Verdict.CLEAN).check("a.pdf", Files.pdf("x")))
                .isInstanceOf(Passed.class);
    }

    private static String keyOf(FileAnswer answer) {
        return ((Refused) answer).key();
    }

    private static byte[] filled(int length, int sign) {
        byte[] all = new byte[length];
        Arrays.fill(all, (byte) sign);
        return all;
    }

    private static Map<String, byte[]> many(int count) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            parts.put("word/p" + i + ".xml", Files.bytes("<a/>"));
        }
        return parts;
    }
}
