package dk.dpsd.casework.document.office;

import dk.dpsd.casework.model.document.FileType;
import java.io.IOException;

/** A file of Word, Excel, PowerPoint or OpenDocument. */
public final class OfficeFile {

    private OfficeFile() {}

    /**
     * @param content the file with what people see in it and no more
     * @param pictures whether pictures are in it
     */
    public record Cleaned(byte[] content, boolean pictures) {}

    /**
     * The text in the file; of a longer one at least so much.
     *
     * @throws IOException where it is broken, or too large unpacked
     */
    public static String text(FileType type, byte[] content, int longest) throws IOException {
        var all = new StringBuilder();
        walk(type, content).read(new TextPass() {
            @Override
            public String text(String piece) {
                all.append(piece);
                return piece;
            }

            @Override
            public void embedded(String element) {
                // What stands around it can be read all the same.
            }

            @Override
            public boolean enough() {
                return all.length() > longest;
            }
        });
        return all.toString();
    }

    /**
     * Writes the file anew from its text and its form: without comments, tracked changes, names of authors, fields,
     * addresses of links, embedded files and whatever else is no part of its text.
     *
     * @throws EmbeddedFile where what is embedded cannot be taken out
     * @throws IOException where it is broken, or too large unpacked
     */
    public static Cleaned clean(FileType type, byte[] content, TextPass text, PicturePass pictures) throws IOException {
        return walk(type, content).write(text, pictures);
    }

    private static OfficeWalk walk(FileType type, byte[] content) throws IOException {
        boolean open = type == FileType.ODT || type == FileType.ODS;
        return new OfficeWalk(content, open ? new OpenFamily(type) : new MicrosoftFamily(type));
    }
}
