package dk.dpsd.search.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.PublicId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Gemt søgning: what was asked for, kept under a name by one account, and for those of her unit where she shares it. */
@Entity
@Table(name = "search_saved")
public class SavedSearch {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_WORDS = 500;
    public static final int LONGEST_PLACES = 4000;
    public static final int LONGEST_KEYWORDS = 500;
    public static final int LONGEST_CRITERIA = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_saved_seq")
    @SequenceGenerator(name = "search_saved_seq", sequenceName = "search_saved_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Harmless
    @Column(name = "public_id", nullable = false, length = 22)
    private String publicId;

    @Column(nullable = false)
    private long owner;

    /** Whose people see it too; null where it is the owner's alone. */
    @Column(name = "unit")
    private Long unit;

    @FreeText
    @Column(nullable = false, length = LONGEST_NAME)
    private String name;

    @FreeText
    @Column(length = LONGEST_WORDS)
    private String words;

    /** Stednavne that were asked for, one a line. */
    @FreeText
    @Column(name = "place_names", length = LONGEST_PLACES)
    private String placeNames;

    /** Emneord that were asked for, one a line. */
    @FreeText
    @Column(length = LONGEST_KEYWORDS)
    private String keywords;

    /** The coded conditions, as they stand in an address. */
    @Harmless
    @Column(length = LONGEST_CRITERIA)
    private String criteria;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    protected SavedSearch() {}

    /**
     * What is asked for.
     *
     * @param placeNames one a line
     * @param keywords one a line
     * @param criteria the coded conditions as they stand in an address
     */
    public record Asked(String words, String placeNames, String keywords, String criteria) {}

    public SavedSearch(long owner, String name, Asked asked, Instant now) {
        this.publicId = PublicId.random().value();
        this.owner = owner;
        this.name = name;
        this.words = asked.words();
        this.placeNames = asked.placeNames();
        this.keywords = asked.keywords();
        this.criteria = asked.criteria();
        this.savedAt = now;
    }

    /** @param with the unit whose people see it from now on; null for nobody else */
    public void share(Long with) {
        unit = with;
    }

    public void rename(String to) {
        name = to;
    }

    public PublicId publicId() {
        return new PublicId(publicId);
    }

    public int version() {
        return version;
    }

    public long owner() {
        return owner;
    }

    public Long unit() {
        return unit;
    }

    public String name() {
        return name;
    }

    public Asked asked() {
        return new Asked(words, placeNames, keywords, criteria);
    }

    public Instant savedAt() {
        return savedAt;
    }
}
