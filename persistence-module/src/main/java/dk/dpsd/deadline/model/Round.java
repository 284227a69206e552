package dk.dpsd.deadline.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That the round of a day was made: it is made once, on however many nodes and after whatever pause. */
@Entity
@Table(name = "deadline_round")
public class Round {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "deadline_round_seq")
    @SequenceGenerator(name = "deadline_round_seq", sequenceName = "deadline_round_seq", allocationSize = 20)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Kind kind;

    @Column(name = "round_day", nullable = false)
    private LocalDate day;

    protected Round() {}

    public Round(Kind kind, LocalDate day) {
        this.kind = kind;
        this.day = day;
    }

    /** What is done once a day. */
    public enum Kind {
        /** Handlers are reminded of their cases. */
        HANDLERS,
        /** Superusers are alarmed of late cases. */
        SUPERUSERS
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }
}
