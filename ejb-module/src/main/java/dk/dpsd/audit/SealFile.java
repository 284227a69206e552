package dk.dpsd.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The newest seals, outside the database: whoever cuts the end of the log or puts an old copy of the database back
 * cannot take this back as well, if the operator keeps it where the database's owner cannot write.
 */
final class SealFile {

    private static final int LONGEST_LINE = 256;

    private final Path path;

    SealFile(Path path) {
        this.path = path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** Adds the seal, unless it is there already as the last one. On the disk when this returns. */
    void export(SealLine seal) throws IOException {
        if (path.getParent() != null) {
            Files.createDirectories(path.getParent());
        }
        try (var file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = endOfLastWholeLine(file);
            file.truncate(end);
            if (lastLine(file, end).equals(Optional.of(seal))) {
                return;
            }
            file.position(end);
            var line = ByteBuffer.wrap((seal + "\n").getBytes(StandardCharsets.UTF_8));
            while (line.hasRemaining()) {
                file.write(line);
            }
            file.force(true);
        }
    }

    /** Every line in order; empty where a line is not a seal at all. */
    void forEach(Consumer<Optional<SealLine>> each) {
        try (var lines = Files.lines(path, StandardCharsets.ISO_8859_1)) {
            lines.map(SealLine::parse).forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line torn by a crash in the middle of writing does not count. */
    private static long endOfLastWholeLine(FileChannel file) throws IOException {
        byte[] tail = tail(file, file.size());
        for (int i = tail.length - 1; i >= 0; i--) {
            if (tail[i] == '\n') {
                return file.size() - (tail.length - 1 - i);
            }
        }
        return file.size() <= LONGEST_LINE ? 0 : file.size();
    }

    private static Optional<SealLine> lastLine(FileChannel file, long end) throws IOException {
        String tail = new String(tail(file, end), StandardCharsets.UTF_8).stripTrailing();
        return SealLine.parse(tail.substring(tail.lastIndexOf('\n') + 1));
    }

    private static byte[] tail(FileChannel file, long end) throws IOException {
        var bytes = ByteBuffer.allocate((int) Math.min(end, LONGEST_LINE));
        long from = end - bytes.capacity();
        while (bytes.hasRemaining() && file.read(bytes, from + bytes.position()) >= 0) {
            continue;
        }
        return bytes.array();
    }
}
