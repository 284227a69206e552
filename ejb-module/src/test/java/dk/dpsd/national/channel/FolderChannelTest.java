package dk.dpsd.national.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.national.Handed;
import dk.dpsd.national.NotTakenException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R-ACT-12: a case lies in the folder whole or not at all, once, and never older than it was")
class FolderChannelTest {

    @TempDir
    Path folder;

    private FolderChannel channel() {
        return new FolderChannel(folder, new DpsdDocument("DPSD", "Styrelsen"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void itsNameIsTheCaseAndItsVersion() throws IOException {
        channel().deliver(Handed.full().get());
        assertThat(names()).containsExactly("q0Jt2y9bTn2lXwXyq9_C3-.1.json");
        assertThat(Files.readString(folder.resolve(names().get(0))))
                .isEqualTo(new DpsdDocument("DPSD", "Styrelsen")
                        .of(Handed.full().get())
                        .toString());
    }

    @Test
    void deliveredTwiceItIsThereOnce() throws IOException {
        channel().deliver(Handed.plain().get());
        Path file = folder.resolve(names().get(0));
        var before = Files.getLastModifiedTime(file);
        Files.writeString(file, "as it was");
        channel().deliver(Handed.plain().get());
        assertThat(names()).hasSize(1);
        assertThat(Files.readString(file)).isEqualTo("as it was");
        assertThat(before).isNotNull();
    }

    @Test
    void anOlderDocumentComesNoMoreWhereANewerOneLies() throws IOException {
        var newer = Handed.plain();
        newer.version = 10;
        channel().deliver(newer.get());
        var older = Handed.plain();
        older.version = 9;
        channel().deliver(older.get());
        assertThat(names()).containsExactly("q0Jt2y9bTn2lXwXyq9_C3-.10.json");
    }

    /** A node died between writing and renaming: the next try finishes and clears up, and leaves other cases' alone. */
    @Test
    void whatADeadNodeLeftIsClearedAndNeverRead() throws IOException {
        Files.writeString(folder.resolve(".q0Jt2y9bTn2lXwXyq9_C3-.half.part"), "{\"id\":");
        Files.writeString(folder.resolve(".00000000000000000000-_.half.part"), "{");
        channel().deliver(Handed.plain().get());
        assertThat(names()).containsExactly(".00000000000000000000-_.half.part", "q0Jt2y9bTn2lXwXyq9_C3-.1.json");
    }

    @Test
    void aFolderThatIsNotThereOrFullIsTriedAgain() throws IOException {
        var missing = new FolderChannel(folder.resolve("mount"), new DpsdDocument("DPSD", "Styrelsen"));
        assertThatThrownBy(() -> missing.deliver(Handed.plain().get()))
                .isInstanceOf(NotTakenException.class)
                .hasMessage("folder.NoSuchFileException");
        Path file = Files.createFile(
                folder.resolve("file"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var noFolder = new FolderChannel(file, new DpsdDocument("DPSD", "Styrelsen"));
        assertThatThrownBy(() -> noFolder.deliver(Handed.plain().get()))
                .isInstanceOf(NotTakenException.class)
                .hasMessage("folder.NotDirectoryException");
    }
}
