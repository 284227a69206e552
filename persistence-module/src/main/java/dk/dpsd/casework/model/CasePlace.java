package dk.dpsd.casework.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Redaction;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where the case belongs: its unit with the ancestors copied from the tree (design 2) and the mailbox it lies in. The
 * unit decides rights; the Stednavn (R-REP-02) is only a name.
 */
@Embeddable
public class CasePlace {

    public static final int LEVELS = 8;

    /** The longest Stednavn, in characters. */
    static final int LONGEST_NAME = 200;

    @Column(name = "unit")
    private Long unit;

    @Harmless
    @Column(name = "unit_name", length = 200)
    private String unitName;

    @Column(name = "ancestor_1")
    private Long ancestor1;

    @Column(name = "ancestor_2")
    private Long ancestor2;

    @Column(name = "ancestor_3")
    private Long ancestor3;

    @Column(name = "ancestor_4")
    private Long ancestor4;

    @Column(name = "ancestor_5")
    private Long ancestor5;

    @Column(name = "ancestor_6")
    private Long ancestor6;

    @Column(name = "ancestor_7")
    private Long ancestor7;

    @Column(name = "ancestor_8")
    private Long ancestor8;

    /** Stednavn: free text where the place could not be looked up. */
    @FreeText
    @Column(name = "place_name", length = LONGEST_NAME)
    private String placeName;

    /** "Kan ikke fremsøges" was chosen. */
    @Column(name = "place_unknown", nullable = false)
    private boolean placeUnknown;

    @Column(name = "mailbox_unit")
    private Long mailboxUnit;

    protected CasePlace() {}

    /**
     * A place without a mailbox yet.
     *
     * @param path the unit's path, owner first, the unit itself last; empty where no unit is known
     */
    public CasePlace(List<Long> path, String unitName, String placeName, boolean placeUnknown) {
        if (path.size() > LEVELS) {
            throw new IllegalArgumentException("deeper than " + LEVELS + " levels");
        }
        this.unitName = unitName;
        this.placeName = placeName;
        this.placeUnknown = placeUnknown;
        follow(path);
    }

    final void follow(List<Long> path) {
        unit = path.isEmpty() ? null : path.get(path.size() - 1);
        ancestor1 = at(path, 0);
        ancestor2 = at(path, 1);
        ancestor3 = at(path, 2);
        ancestor4 = at(path, 3);
        ancestor5 = at(path, 4);
        ancestor6 = at(path, 5);
        ancestor7 = at(path, 6);
        ancestor8 = at(path, 7);
    }

    private static Long at(List<Long> path, int level) {
        return level < path.size() ? path.get(level) : null;
    }

    void liesIn(Long mailbox) {
        mailboxUnit = mailbox;
    }

    void redact(Redaction redaction) {
        placeName = redaction.of(placeName, LONGEST_NAME);
    }

    void renamePlace(String cleaned) {
        placeName = cleaned;
    }

    public Long unit() {
        return unit;
    }

    /** The unit's path as the case keeps it, owner first, the unit itself last; empty where no unit is known. */
    public List<Long> path() {
        return Stream.of(ancestor1, ancestor2, ancestor3, ancestor4, ancestor5, ancestor6, ancestor7, ancestor8)
                .filter(Objects::nonNull)
                .toList();
    }

    public String unitName() {
        return unitName;
    }

    public String placeName() {
        return placeName;
    }

    public boolean isPlaceUnknown() {
        return placeUnknown;
    }

    public Long mailboxUnit() {
        return mailboxUnit;
    }
}
