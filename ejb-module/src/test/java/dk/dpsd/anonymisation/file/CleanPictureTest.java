package dk.dpsd.anonymisation.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.anonymisation.file.UncleanableException.Reason;
import dk.dpsd.casework.document.FileAnswer;
import dk.dpsd.casework.document.Files;
import dk.dpsd.casework.document.TestGate;
import dk.dpsd.casework.model.document.FileType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** R-ANON-03: a picture is kept with its points, and with nothing of where, when and by whom it was taken. */
@DisplayName("R-ANON-03: pictures")
class CleanPictureTest {

    @Test
    void aPhotographLosesWhereItWasTakenAndKeepsItsPoints() throws Exception {
        byte[] photograph = PictureFiles.jpegWith(PictureFiles.exif(1, "Jens GPS 55.67N 12.56E"));
        byte[] cleaned = clean(FileType.JPEG, photograph);
        assertThat(Parcels.latin(cleaned)).doesNotContain("Jens", "GPS", "Exif", "ICC", "JFIF");
        samePoints(cleaned, Files.image("jpg"));
        assertThat(TestGate.gate().check("x.jpg", cleaned)).isInstanceOf(FileAnswer.Passed.class);
        assertThat(clean(FileType.JPEG, cleaned)).isEqualTo(cleaned);
    }

    @Test
    void itStaysTheRightWayUp() throws Exception {
        byte[] cleaned = clean(FileType.JPEG, PictureFiles.jpegWith(PictureFiles.exif(6, "Jens GPS")));
        assertThat(Parcels.latin(cleaned)).contains("Exif").doesNotContain("Jens");
        assertThat(cleaned[2 + 4 + 6 + 8 + 2 + 8 + 1]).isEqualTo((byte) 6);
        samePoints(cleaned, Files.image("jpg"));
        assertThat(clean(FileType.JPEG, cleaned)).isEqualTo(cleaned);
        assertThat(TestGate.gate().check("x.jpg", cleaned)).isInstanceOf(FileAnswer.Passed.class);
    }

    @Test
    void aScreenshotLosesItsTextsAndKeepsItsPoints() throws Exception {
        byte[] screenshot = PictureFiles.pngWith(
                PictureFiles.piece("tEXt", Files.bytes("Author\0Jens")),
                PictureFiles.piece("iTXt", Files.bytes("XML:com.adobe.xmp\0Jens")),
                PictureFiles.piece("zTXt", Files.bytes("Jens")),
                PictureFiles.piece("tIME", new byte[7]),
                PictureFiles.piece("iCCP", Files.bytes("Jens\0")),
                PictureFiles.piece("gAMA", Files.bytes("Jens Hansen")),
                PictureFiles.piece("eXIf", PictureFiles.exif(8, "Jens")));
        byte[] cleaned = clean(FileType.PNG, screenshot);
        assertThat(Parcels.latin(cleaned))
                .doesNotContain("Jens", "tEXt", "iTXt", "zTXt", "tIME", "iCCP")
                .contains("eXIf");
        samePoints(cleaned, Files.image("png"));
        assertThat(TestGate.gate().check("x.png", cleaned)).isInstanceOf(FileAnswer.Passed.class);
        assertThat(clean(FileType.PNG, cleaned)).isEqualTo(cleaned);
    }

    @Test
    void everyKindOfJpegComesThrough() throws Exception {
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setProgressiveMode(javax.imageio.ImageWriteParam.MODE_DEFAULT);
        var out = new java.io.ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new javax.imageio.IIOImage(read(Files.image("jpg")), null, null), settings);
        }
        samePoints(clean(FileType.JPEG, out.toByteArray()), out.toByteArray());
    }

    @Test
    void aBrokenOneIsRefused() {
        for (FileType type : List.of(FileType.JPEG, FileType.PNG)) {
            byte[] whole = Files.image(type == FileType.JPEG ? "jpg" : "png");
            for (int length : new int[] {0, 3, 20, whole.length / 2, whole.length - 1}) {
                assertThatThrownBy(() -> clean(type, Arrays.copyOf(whole, length)))
                        .isInstanceOfSatisfying(UncleanableException.class, e -> assertThat(e.reason())
                                .isEqualTo(Reason.BROKEN));
            }
        }
    }

    @Test
    void whatAHostileCameraWritesDoesNoHarm() {
        byte[] block = PictureFiles.exif(6, "");
        for (int i = 0; i < block.length; i++) {
            for (int value : new int[] {0, 0x7F, 0xFF}) {
                byte[] hostile = block.clone();
                hostile[i] = (byte) value;
                assertThat(Orientation.read(hostile, 0, hostile.length)).isBetween(1, 8);
                assertThat(Orientation.read(hostile, 0, i)).isBetween(1, 8);
            }
        }
    }

    private static byte[] clean(FileType type, byte[] content) throws UncleanableException {
        CleanedFile cleaned = CleanFile.of(type, content, List.of());
        assertThat(cleaned.holdsPictures()).isTrue();
        assertThat(cleaned.text()).isEmpty();
        return cleaned.content();
    }

    private static void samePoints(byte[] one, byte[] other) throws IOException {
        BufferedImage a = read(one);
        BufferedImage b = read(other);
        assertThat(a.getRGB(0, 0, 40, 30, null, 0, 40)).isEqualTo(b.getRGB(0, 0, 40, 30, null, 0, 40));
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }
}
