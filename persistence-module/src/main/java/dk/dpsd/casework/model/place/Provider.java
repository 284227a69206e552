package dk.dpsd.casework.model.place;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Keeps;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Privat leverandør as one owner calls it, whatever the reports write (R-PRIV-17). */
@Keeps(
        value = "Provider.name",
        because = "an organisation's name on the owner's own list; a name that looks like a person's is refused there")
@Entity
@Table(name = "casework_provider")
public class Provider {

    /** The longest name, in characters. */
    public static final int LONGEST = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casework_provider_seq")
    @SequenceGenerator(name = "casework_provider_seq", sequenceName = "casework_provider_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    /** The SOR code of the owner whose list it is on. */
    @Column(nullable = false)
    private long owner;

    @FreeText
    @Column(nullable = false, length = LONGEST)
    private String name;

    protected Provider() {}

    public Provider(long owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    public void rename(String newName) {
        name = newName;
    }

    public Long id() {
        return id;
    }

    public long owner() {
        return owner;
    }

    public String name() {
        return name;
    }
}
