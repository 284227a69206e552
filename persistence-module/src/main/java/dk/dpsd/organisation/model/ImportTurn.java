package dk.dpsd.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The one row that lets one import run at a time, over all nodes. A dead node's turn lapses. */
@Entity
@Table(name = "organisation_turn")
public class ImportTurn {

    public static final int ONLY = 1;

    /** An import gives a sign of life with every batch, so silence this long means its node is gone. */
    public static final Duration LAPSES_AFTER = Duration.ofMinutes(3);

    @Id
    private int id;

    @Column(name = "import_id")
    private Long importId;

    @Column(name = "alive_at")
    private Instant aliveAt;

    protected ImportTurn() {}
}
