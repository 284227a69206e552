package dk.dpsd.statistics.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** "Markeret som favorit": one person's mark on a report, her own, another's or one that comes with the product. */
@Entity
@Table(name = "statistics_favourite")
public class Favourite {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statistics_favourite_seq")
    @SequenceGenerator(
            name = "statistics_favourite_seq",
            sequenceName = "statistics_favourite_seq",
            allocationSize = 20)
    private Long id;

    @Column(nullable = false)
    private long account;

    @Harmless
    @Column(name = "template_key", nullable = false, length = 40)
    private String templateKey;

    @Column(name = "marked_at", nullable = false)
    private Instant markedAt;

    protected Favourite() {}

    public Favourite(long account, String templateKey, Instant markedAt) {
        this.account = account;
        this.templateKey = templateKey;
        this.markedAt = markedAt;
    }

    public String templateKey() {
        return templateKey;
    }
}
