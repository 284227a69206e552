package dk.dpsd.casework.web;

import dk.dpsd.casework.document.CheckedFile;
import dk.dpsd.casework.document.DocumentSettings;
import dk.dpsd.casework.document.FileAnswer;
import dk.dpsd.casework.document.FileAnswer.Passed;
import dk.dpsd.casework.document.FileAnswer.Refused;
import dk.dpsd.casework.document.FileGate;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files that came with a post, each through the gate: one at a time, so that no more than one of them fills the memory.
 * What is refused is said in a sentence each.
 */
@RequestScoped
public class UploadedFiles {

    static final String FIELD = "files";

    @Inject
    HttpServletRequest request;

    @Inject
    FileGate gate;

    @Inject
    DocumentSettings settings;

    @Inject
    Refusals refusals;

    @Inject
    Language language;

    private final List<String> problems = new ArrayList<>();

    /** Hands over every file that passes; says how many were kept. */
    public int each(Consumer<CheckedFile> keep) {
        Collection<Part> parts = parts();
        if (parts.isEmpty()) {
            problem(language.texts("casework").getString("refused.fileMissing"));
        }
        int kept = 0;
        for (Part part : parts) {
            kept += take(part, keep) ? 1 : 0;
        }
        return kept;
    }

    /** Hands over the first file, where it passes. */
    public int one(Consumer<CheckedFile> keep) {
        List<Part> parts = List.copyOf(parts());
        if (parts.isEmpty()) {
            problem(language.texts("casework").getString("refused.fileMissing"));
            return 0;
        }
        return take(parts.get(0), keep) ? 1 : 0;
    }

    private boolean take(Part part, Consumer<CheckedFile> keep) {
        FileAnswer answer = gate.check(part.getSubmittedFileName(), content(part));
        if (answer instanceof Refused refused) {
            problem(Words.say(
                    language.texts("casework"),
                    refused.key(),
                    refused.arguments().toArray()));
            return false;
        }
        try {
            keep.accept(((Passed) answer).file());
            return true;
        } catch (RefusedException refused) {
            problem(refusals.say(refused).sentence());
            return false;
        }
    }

    /**
     * One byte more than may be is enough to know that it is too much. The server lays a file aside on its disk; left alone it
     * would lie there until the memory is tidied, which may be long after the case ended.
     */
    private byte[] content(Part part) {
        try {
            try (InputStream in = part.getInputStream()) {
                return in.readNBytes(settings.largestBytes() + 1);
            } finally {
                part.delete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser sends an empty part without a name where no file was chosen. */
    private Collection<Part> parts() {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(FIELD))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            return List.of();
        }
    }

    void problem(String sentence) {
        problems.add(sentence);
    }

    public List<String> problems() {
        return problems;
    }
}
