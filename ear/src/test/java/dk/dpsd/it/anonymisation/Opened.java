package dk.dpsd.it.anonymisation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A file unpacked to everything in it that could be read by somebody: parts of a zip file, the streams of a PDF, itself. */
final class Opened {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] GZIP = {31, (byte) 139};
    private static final int DEEPEST = 4;
    private static final Pattern PLACES =
            Pattern.compile("(?m)^\\d{10} \\d{5} [nf]|startxref\\s+\\d+|/Length\\d? \\d+");

    private final List<String> texts = new ArrayList<>();

    Opened(byte[] content) {
        try {
            open(content, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> texts() {
        return texts;
    }

    private void open(byte[] content, int depth) throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            texts.add(withoutPlaces(new String(content, charset)));
        }
        if (!hasBareBytes(content)) {
            texts.add(new String(content, StandardCharsets.ISO_8859_1));
        }
        if (depth == DEEPEST) {
            return;
        }
        if (startsWith(content, ZIP)) {
            parts(content, depth);
        } else if (startsWith(content, GZIP)) {
            open(new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes(), depth + 1);
        } else if (startsWith(content, PDF)) {
            pdf(content, depth);
        }
    }

    /** Where in a PDF its parts begin and how long they are: nobody wrote these numbers. */
    static String withoutPlaces(String text) {
        return text.startsWith("%PDF-") ? PLACES.matcher(text).replaceAll("") : text;
    }

    /** By its directory: some writers say the length of a part nowhere else. */
    private void parts(byte[] content, int depth) throws IOException {
        Path copy = Files.createTempFile("opened", ".zip");
        try {
            Files.write(copy, content);
            try (var zip = new ZipFile(copy.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    texts.add(entry.getName() + '\n' + entry.getComment());
                    try (var part = zip.getInputStream(entry)) {
                        open(part.readAllBytes(), depth + 1);
                    }
                }
            }
        } finally {
            Files.delete(copy);
        }
    }

    private void pdf(byte[] content, int depth) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content)) {
            texts.add(new PDFTextStripper().getText(pdf));
            texts.add(String.valueOf(pdf.getDocumentInformation().getCOSObject()));
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        open(in.readAllBytes(), depth + 1);
                    }
                }
            }
        }
    }

    /** In packed bytes any four letters of Latin 1 come by chance; a text has no control characters. */
    private static boolean hasBareBytes(byte[] content) {
        for (byte one : content) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t' && one != '\f') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        for (int i = 0; i < sign.length; i++) {
            if (i >= content.length || content[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
