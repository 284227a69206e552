package dk.dpsd.anonymisation.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How well the finders do on labelled texts may not fall. The sealed texts were written apart and no mistake in them was ever
 * looked at; {@link QualityReport} prints the figures for {@code docs/anonymisation.md}.
 */
class QualityTest {

    @Test
    void developmentTexts() {
        List<LabelledText> texts = new ArrayList<>(LabelledText.read("dev-a.txt"));
        texts.addAll(LabelledText.read("dev-b.txt"));
        var quality = Quality.of(texts, false);
        assertThat(quality.all().recall()).as(quality.table()).isGreaterThan(0.97);
        assertThat(quality.all().precision()).as(quality.table()).isGreaterThan(0.98);
        assertThat(quality.readable()).as(quality.table()).isLessThan(0.025);
    }

    @Test
    void sealedTexts() {
        var quality = Quality.of(LabelledText.read("sealed.txt"), false);
        assertThat(quality.all().recall()).as("recall").isGreaterThan(0.93);
        assertThat(quality.all().precision()).as("precision").isGreaterThan(0.97);
        assertThat(quality.falseAlarms()).as("texts that hold nothing").isLessThan(0.05);
    }
}
