package dk.dpsd.anonymisation.file;

import dk.dpsd.anonymisation.file.CleanedFile.Pictures;
import dk.dpsd.anonymisation.redaction.Span;
import dk.dpsd.casework.document.office.OfficeFile;
import dk.dpsd.casework.document.office.PicturePass.Picture;
import dk.dpsd.casework.model.document.FileType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Office files, written anew from what people see in them. */
final class CleanOffice {

    private CleanOffice() {}

    static CleanedFile of(FileType type, byte[] content, String text, List<Span> spans) throws IOException {
        var cover = new PieceCover(spans, new HiddenWords(text, spans));
        var any = new AtomicBoolean();
        OfficeFile.Cleaned cleaned = OfficeFile.clean(type, content, cover, picture -> {
            any.set(true);
            return picture(picture);
        });
        Pictures pictures = any.get() ? Pictures.LEFT_OUT : Pictures.NONE;
        return new CleanedFile(type, cleaned.content(), cover.whole(), cleaned.pictures() ? Pictures.KEPT : pictures);
    }

    /** Pictures of other kinds, drawings with words in them among them, are not kept. */
    private static Optional<Picture> picture(byte[] content) {
        try {
            if (CleanJpeg.isOne(content)) {
                return Optional.of(new Picture(FileType.JPEG, CleanJpeg.of(content)));
            }
            return CleanPng.isOne(content)
                    ? Optional.of(new Picture(FileType.PNG, CleanPng.of(content)))
                    : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
