package dk.dpsd.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.shared.model.PublicId;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Design 13: words stand in no address; a key of the session stands there for them")
class TypedShelfTest {

    private final TypedShelf shelf = new TypedShelf();

    private static Map<String, List<String>> words(String words) {
        return Map.of("tekst", List.of(words));
    }

    @Test
    void whatIsKeptIsFoundByItsKeyAndByNoOther() {
        PublicId key = shelf.keep(words("fald"));
        assertThat(shelf.find(key)).contains(words("fald"));
        assertThat(shelf.find(PublicId.random())).isEmpty();
        assertThat(new TypedShelf().find(key)).as("in another session").isEmpty();
    }

    @Test
    void theSameWordsHaveOneKeyAndItTellsNothing() {
        PublicId key = shelf.keep(words("Karen Holm"));
        assertThat(shelf.keep(words("Karen Holm"))).isEqualTo(key);
        assertThat(shelf.keep(words("Karen"))).isNotEqualTo(key);
        assertThat(new TypedShelf().keep(words("Karen Holm"))).isNotEqualTo(key);
    }

    @Test
    void onlyTheLastFewAreKeptThoseLookedAtBeforeOthers() {
        PublicId first = shelf.keep(words("0"));
        PublicId second = shelf.keep(words("1"));
        for (int i = 2; i < TypedShelf.MOST; i++) {
            shelf.keep(words("" + i));
        }
        assertThat(shelf.find(first)).isPresent();
        shelf.keep(words("one more"));
        assertThat(shelf.find(first)).as("looked at since").isPresent();
        assertThat(shelf.find(second)).isEmpty();
    }

    @Test
    @DisplayName("Design 9: nothing personal is on disk; a container that keeps sessions cannot keep this")
    void noContainerWritesItAnywhere() {
        assertThat(shelf).isNotInstanceOf(Serializable.class);
    }
}
