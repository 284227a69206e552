package dk.dpsd.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is packed is what {@code ear-contents.txt} says: nobody ships a jar, or loses one, without noticing. */
class EarContentsIT {

    private static final Pattern VERSION = Pattern.compile("-\\d[^/]*?(-jakarta)?(?=\\.[jw]ar$)");

    @Test
    void theJarsAreTheExpectedOnes() throws IOException {
        List<String> found = new ArrayList<>();
        try (var ear = new ZipFile(Server.target().resolve("dpsd.ear").toFile())) {
            for (ZipEntry entry : ear.stream().toList()) {
                if (isArchive(entry.getName())) {
                    found.add(VERSION.matcher(entry.getName()).replaceFirst(""));
                }
                if (entry.getName().endsWith(".war")) {
                    found.addAll(jarsIn(ear.getInputStream(entry).readAllBytes()));
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected());
    }

    private static List<String> jarsIn(byte[] war) {
        List<String> jars = new ArrayList<>();
        try (var content = new ZipInputStream(new ByteArrayInputStream(war))) {
            for (var entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                if (isArchive(entry.getName())) {
                    jars.add(VERSION.matcher(entry.getName()).replaceFirst(""));
                }
            }
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isArchive(String name) {
        return name.endsWith(".jar") || name.endsWith(".war");
    }

    private static List<String> expected() throws IOException {
        try (var list = EarContentsIT.class.getResourceAsStream("/ear-contents.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
