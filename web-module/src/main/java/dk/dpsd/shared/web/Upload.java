package dk.dpsd.shared.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The part of a page with which an operator uploads one file, and says on a second try that its large effect is meant. */
public class Upload {

    private static final long MEGABYTE = 1024L * 1024;

    private final long largest;
    private final String nameless;

    private Part file;
    private boolean confirmed;

    /**
     * @param megabytes the largest file that is taken
     * @param nameless what a file without a name is called
     */
    public Upload(int megabytes, String nameless) {
        this.largest = megabytes * MEGABYTE;
        this.nameless = nameless;
    }

    /** What is wrong with it, {@code missing} or {@code tooLarge}; empty where it can be read. */
    public Optional<String> fault() {
        if (file == null || file.getSize() == 0) {
            return Optional.of("missing");
        }
        return file.getSize() > largest ? Optional.of("tooLarge") : Optional.empty();
    }

    public byte[] content() {
        try (var in = file.getInputStream()) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public String fileName() {
        return Optional.ofNullable(file.getSubmittedFileName())
                .filter(name -> !name.isBlank())
                .orElse(nameless);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
