package dk.dpsd.casework.document.office;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks the parts of a zip file one by one, within the bounds of the gate it once came through. */
final class ZipParts {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_EXPANDED = 100_000_000;
    private static final int LARGEST_PART = 24_000_000;

    private ZipParts() {}

    /** Is handed one part; what it leaves of it is passed over. */
    @FunctionalInterface
    interface Reader {
        void read(String name, InputStream part) throws IOException;
    }

    static void each(byte[] content, Reader reader) throws IOException {
        long expanded = 0;
        Set<String> names = new HashSet<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
                    throw new IOException("twice the same part, or too many of them");
                }
                var part = new Bounded(zip, Math.min(LARGEST_PART, MOST_EXPANDED - expanded));
                reader.read(entry.getName(), part);
                part.transferTo(OutputStream.nullOutputStream());
                expanded += part.read;
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** One part; whoever has read it must not close the others. */
    private static final class Bounded extends FilterInputStream {

        private final long most;
        private long read;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int got = super.read(bytes, from, length);
            count(Math.max(got, 0));
            return got;
        }

        @Override
        public long skip(long most) throws IOException {
            long skipped = super.skip(most);
            count(skipped);
            return skipped;
        }

        private void count(long bytes) throws IOException {
            read += bytes;
            if (read > most) {
                throw new IOException("too large when unpacked");
            }
        }

        @Override
        public void close() {
            // The next part comes behind it.
        }
    }
}
