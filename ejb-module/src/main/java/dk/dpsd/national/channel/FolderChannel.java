package dk.dpsd.national.channel;

import dk.dpsd.national.AuthorityChannel;
import dk.dpsd.national.NotTakenException;
import dk.dpsd.national.model.AnonymousCase;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lays each case as a file into a folder that the authority's side fetches from. A file is there whole or not at all, under
 * a name that the case and its version give, so that a second delivery changes nothing.
 */
final class FolderChannel implements AuthorityChannel {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{22}\\.(\\d{1,9})\\.json");
    private static final String UNFINISHED = ".part";

    private final Path folder;
    private final CaseDocument document;

    FolderChannel(Path folder, CaseDocument document) {
        this.folder = folder;
        this.document = document;
    }

    @Override
    public void deliver(AnonymousCase handed) {
        try {
            if (newest(handed).orElse(0) < handed.version()) {
                write(handed);
            }
            clear(handed);
        } catch (IOException e) {
            throw new NotTakenException("folder." + e.getClass().getSimpleName(), e);
        }
    }

    static String name(AnonymousCase handed) {
        return handed.publicId() + "." + handed.version() + ".json";
    }

    /** The newest version of the case that lies there; the folder may be emptied by whoever fetches. */
    private OptionalInt newest(AnonymousCase handed) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(handed.publicId() + "."))
                    .map(NAME::matcher)
                    .filter(Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max();
        }
    }

    private void write(AnonymousCase handed) throws IOException {
        Path unfinished = folder.resolve("." + handed.publicId() + "." + UUID.randomUUID() + UNFINISHED);
        byte[] content = document.of(handed).toString().getBytes(StandardCharsets.UTF_8);
        Files.write(unfinished, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            // On the disk before it has its name: what is acknowledged survives a power cut.
            file.force(true);
        }
        Files.move(unfinished, folder.resolve(name(handed)), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What a node that died left of this case. */
    private void clear(AnonymousCase handed) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path left : files.filter(file -> isLeft(file, handed)).toList()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static boolean isLeft(Path file, AnonymousCase handed) {
        String name = file.getFileName().toString();
        return name.startsWith("." + handed.publicId() + ".") && name.endsWith(UNFINISHED);
    }
}
