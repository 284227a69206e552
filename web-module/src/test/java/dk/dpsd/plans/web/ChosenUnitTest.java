package dk.dpsd.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.plans.Plans;
import dk.dpsd.plans.Plans.Place;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** R-PLAN-01: a few units are listed, many are looked up, and only what was found is taken. */
class ChosenUnitTest {

    private static List<Place> places(int many) {
        return LongStream.rangeClosed(1, many)
                .mapToObj(code -> new Place(code, "Enhed " + code))
                .toList();
    }

    @Test
    void fiftyAreListedAndFiftyOneLookedUp() {
        ChosenUnit few = ChosenUnit.among(places(Plans.LISTED));
        assertThat(few.isMany()).isFalse();
        assertThat(few.getPlaces()).hasSize(Plans.LISTED);
        ChosenUnit many = ChosenUnit.among(places(Plans.LISTED + 1));
        assertThat(many.isMany()).isTrue();
        assertThat(many.getPlaces()).isEmpty();
        assertThat(many.getName()).isEqualTo("Enhed 1");
        assertThat(ChosenUnit.among(List.of()).getName()).isNull();
    }

    @Test
    void onlyWhatWasFoundIsTaken() {
        var plans = new Plans() {
            @Override
            public List<Place> findPlaces(String typed, int most) {
                return "afsnit".equals(typed) ? List.of(new Place(7, "Afsnit 7 · Sygehus")) : List.of();
            }
        };
        ChosenUnit chosen = ChosenUnit.among(places(Plans.LISTED + 1));
        chosen.setTyped("findes ikke");
        chosen.find(plans);
        assertThat(chosen.isNothingFound()).isTrue();
        chosen.setTyped("afsnit");
        chosen.find(plans);
        assertThat(chosen.pick(8)).isEmpty();
        assertThat(chosen.getName()).isEqualTo("Enhed 1");
        assertThat(chosen.pick(7)).contains(7L);
        assertThat(chosen.getName()).isEqualTo("Afsnit 7 · Sygehus");
        assertThat(chosen.getHits()).isEmpty();
        assertThat(chosen.isNothingFound()).isFalse();
        assertThat(chosen.pick(7)).as("a second press on what is gone").isEmpty();
    }
}
