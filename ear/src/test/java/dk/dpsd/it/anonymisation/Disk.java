package dk.dpsd.it.anonymisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads every file of a server but those of the database, whose tables are read instead, and programs. */
final class Disk {

    private static final Pattern NOT_LOOKED_AT =
            Pattern.compile("derby|copy-\\d+|jdbc|apps|.*\\.(jar|war|ear|p12|lck)");

    private static final Pattern LOG = Pattern.compile("(.*/)?logs/.*|.*\\.log");

    private Disk() {}

    /** Looks only at what the server says: its logs, the dumps of its failures, what it prints. */
    static void lookAtLogs(Path home, Search search) {
        look(home, search, LOG.asMatchPredicate());
    }

    static void look(Path home, Search search) {
        look(home, search, name -> true);
    }

    private static void look(Path home, Search search, Predicate<String> isMeant) {
        try {
            Files.walkFileTree(home, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isLookedAt(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (isLookedAt(file) && isMeant.test(home.relativize(file).toString())) {
                        search.look(
                                "file " + home.relativize(file) + ", its name",
                                file.getFileName().toString());
                        search.look("file " + home.relativize(file), Files.readAllBytes(file));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    // A server at work takes its temporary files away meanwhile.
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLookedAt(Path path) {
        return !NOT_LOOKED_AT.matcher(path.getFileName().toString()).matches();
    }
}
