package dk.dpsd.search.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Opens the folder of an index; what cannot be read or fails its checksums is thrown away, for it can be built anew. */
final class IndexFiles {

    private static final Logger LOG = System.getLogger(IndexFiles.class.getName());

    /** So small that taking a case's letters out of the files rewrites little. */
    private static final double LARGEST_SEGMENT_MB = 64;

    private IndexFiles() {}

    /** The index's name, which outlives what is built in its folder. */
    static String name(Path path) throws IOException {
        Files.createDirectories(path);
        Path file = path.resolve("node");
        if (!Files.exists(file)) {
            Files.writeString(file, UUID.randomUUID().toString());
        }
        return Files.readString(file).strip();
    }

    static Directory folder(Path path) throws IOException {
        return FSDirectory.open(path.resolve("files"));
    }

    /** A writer on what is there and whole, or on nothing. */
    static IndexWriter open(Directory folder) throws IOException {
        IndexWriter writer = writer(folder, IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
        if (writer != null && isWhole(writer)) {
            return writer;
        }
        if (writer != null) {
            writer.rollback();
        }
        LOG.log(Level.WARNING, "The search index is damaged and is built anew; lists and cases work meanwhile.");
        empty(folder);
        return new IndexWriter(folder, settings(IndexWriterConfig.OpenMode.CREATE));
    }

    private static void empty(Directory folder) throws IOException {
        for (String file : folder.listAll()) {
            if (!IndexWriter.WRITE_LOCK_NAME.equals(file)) {
                folder.deleteFile(file);
            }
        }
    }

    private static IndexWriter writer(Directory folder, IndexWriterConfig.OpenMode mode) throws IOException {
        try {
            return new IndexWriter(folder, settings(mode));
        } catch (IOException | IllegalArgumentException e) {
            if (isDamage(e)) {
                return null;
            }
            throw e;
        }
    }

    private static boolean isWhole(IndexWriter writer) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | IllegalArgumentException e) {
            if (isDamage(e)) {
                return false;
            }
            throw e;
        }
    }

    /** Not where another process has the index, or the disk is full: that is to be told. */
    private static boolean isDamage(Exception e) {
        return e instanceof CorruptIndexException
                || e instanceof IndexFormatTooOldException
                || e instanceof IndexFormatTooNewException
                || e instanceof EOFException
                || e instanceof FileNotFoundException
                || e instanceof NoSuchFileException
                || e instanceof IllegalArgumentException;
    }

    private static IndexWriterConfig settings(IndexWriterConfig.OpenMode mode) {
        var merging = new TieredMergePolicy();
        merging.setMaxMergedSegmentMB(LARGEST_SEGMENT_MB);
        merging.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig(Danish.ANALYZER)
                .setOpenMode(mode)
                .setMergePolicy(merging)
                // In the thread that writes: cleaning must not find a segment in the hands of another one.
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
    }
}
