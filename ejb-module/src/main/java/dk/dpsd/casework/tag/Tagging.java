package dk.dpsd.casework.tag;

import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.form.TagsForm;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.casework.model.tag.FocusArea;
import dk.dpsd.casework.model.tag.FocusTag;
import dk.dpsd.casework.model.tag.Keyword;
import dk.dpsd.casework.store.FocusAreaStore;
import dk.dpsd.organisation.LiveTree;
import dk.dpsd.organisation.model.OwnerKind;
import dk.dpsd.organisation.model.SorUnit;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.Action;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts keywords and focus areas on a case, as part of a change that is under way: what did not change may be there by
 * anybody's hand, what changed must be the caller's to change.
 */
@Dependent
public class Tagging {

    private final CaseDoor door;
    private final FocusAreaStore areas;
    private final LiveTree tree;
    private final RecognisesPeople people;
    private final Clock clock;

    @Inject
    public Tagging(CaseDoor door, FocusAreaStore areas, LiveTree tree, RecognisesPeople people, Clock clock) {
        this.door = door;
        this.areas = areas;
        this.tree = tree;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Puts them on.
     *
     * @throws RefusedException {@code onlyReading} where the caller may not set what she changed, {@code keywordMany} or
     *     {@code focusForeign} where it cannot be, {@code keywordPerson} where a new word looks like a person
     */
    public void put(IncidentCase incident, TagsForm form) {
        List<String> words = form.keywords();
        List<String> there = incident.keywords().stream().map(Keyword::word).toList();
        if (!words.equals(there)) {
            require(incident, Action.SET_KEYWORDS);
            check(form, words);
            nobody(words.stream().filter(word -> !there.contains(word)));
            incident.keywords(words.stream().map(Keyword::new).toList());
        }
        List<Long> chosen = form.focus();
        List<Long> before =
                incident.focusAreas().stream().map(FocusTag::area).sorted().toList();
        if (!chosen.equals(before)) {
            require(incident, Action.SET_FOCUS_AREAS);
            incident.focusAreas(tags(incident, chosen));
        }
    }

    private void require(IncidentCase incident, Action action) {
        if (door.find(incident.publicId(), action).isEmpty()) {
            throw new RefusedException("onlyReading");
        }
    }

    private static void check(TagsForm form, List<String> words) {
        boolean tooLong = words.stream().anyMatch(word -> word.length() > Keyword.LONGEST);
        if (tooLong || form.isTwice()) {
            throw new RefusedException("keywordMany");
        }
    }

    /** Lists of words are read by people who see no case (R-TAG-02): nobody's name comes into them. */
    private void nobody(Stream<String> added) {
        added.filter(people::in).findFirst().ifPresent(word -> {
            throw new RefusedException("keywordPerson", word);
        });
    }

    /** What was on the case stays choosable after its last day; anything else must be on the region's list today. */
    private List<FocusTag> tags(IncidentCase incident, List<Long> chosen) {
        LocalDate today = Clocks.today(clock);
        Map<Long, FocusTag> there =
                incident.focusAreas().stream().collect(Collectors.toMap(FocusTag::area, Function.identity()));
        Map<Long, FocusTag> offered = region(incident.place().unit())
                .map(region -> areas.of(region.code()).stream()
                        .filter(area -> area.isValidOn(today))
                        .collect(Collectors.toMap(FocusArea::id, FocusTag::new)))
                .orElse(Map.of());
        List<FocusTag> tags = chosen.stream()
                .map(id -> there.getOrDefault(id, offered.get(id)))
                .filter(Objects::nonNull)
                .toList();
        if (tags.size() < chosen.size()) {
            throw new RefusedException("focusForeign");
        }
        return tags;
    }

    /** The region a unit belongs to; municipalities, hospices and private hospitals have none (R-TAG-01). */
    Optional<SorUnit> region(Long unit) {
        return Optional.ofNullable(unit)
                .flatMap(code -> tree.current().owner(code))
                .filter(owner -> owner.ownerKind() == OwnerKind.REGION);
    }
}
