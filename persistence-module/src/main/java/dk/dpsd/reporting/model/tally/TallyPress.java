package dk.dpsd.reporting.model.tally;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One press on a tally: one more of a subtype, or one less. */
@Entity
@Table(name = "reporting_press")
public class TallyPress {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reporting_press_seq")
    @SequenceGenerator(name = "reporting_press_seq", sequenceName = "reporting_press_seq", allocationSize = 20)
    private Long id;

    @Column(name = "tally_id", nullable = false)
    private long tallyId;

    /** Made where the button was pressed: a press that is sent twice counts once. */
    @Harmless
    @Column(name = "press_key", nullable = false, length = 90)
    private String pressKey;

    @Harmless
    @Column(nullable = false, length = 40)
    private String subtype;

    @Column(nullable = false)
    private int step;

    @Column(name = "pressed_at", nullable = false)
    private Instant pressedAt;

    protected TallyPress() {}

    public TallyPress(long tallyId, String pressKey, String subtype, int step, Instant pressedAt) {
        this.tallyId = tallyId;
        this.pressKey = pressKey;
        this.subtype = subtype;
        this.step = step;
        this.pressedAt = pressedAt;
    }

    public Long id() {
        return id;
    }
}
