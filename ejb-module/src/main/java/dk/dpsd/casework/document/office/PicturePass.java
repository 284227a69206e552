package dk.dpsd.casework.document.office;

import dk.dpsd.casework.model.document.FileType;
import java.util.Optional;

/** Is handed the pictures in a file. */
@FunctionalInterface
public interface PicturePass {

    /** What is kept of a picture: itself without what it says of its making; empty where nothing is. */
    Optional<Picture> picture(byte[] content);

    /** @param type {@link FileType#JPEG} or {@link FileType#PNG} */
    record Picture(FileType type, byte[] content) {}
}
