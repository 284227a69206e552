package dk.dpsd.seb.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * Superbruger: whom people of a municipality or region turn to, and who is told of what is late there (R-SU-03, R-SU-04,
 * No role and no account: being on the list gives no right.
 */
@Entity
@Table(name = "seb_superuser")
public class Superuser {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seb_superuser_seq")
    @SequenceGenerator(name = "seb_superuser_seq", sequenceName = "seb_superuser_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    /** The SOR code of the municipality, region or other owner. */
    @Column(nullable = false)
    private long owner;

    @Personal(Personal.Kind.STAFF)
    @Column(nullable = false, length = 200)
    private String name;

    @Harmless
    @Column(nullable = false, length = 200)
    private String organisation;

    @Personal(Personal.Kind.STAFF)
    @Column(length = 40)
    private String phone;

    @Personal(Personal.Kind.STAFF)
    @Column(nullable = false, length = 254)
    private String email;

    protected Superuser() {}

    /** How to reach her; the phone may be null. */
    public record Contact(String name, String organisation, String phone, String email) {}

    public Superuser(long owner, Contact contact) {
        say(owner, contact);
    }

    public final void say(long newOwner, Contact contact) {
        owner = newOwner;
        name = contact.name();
        organisation = contact.organisation();
        phone = contact.phone();
        email = contact.email();
    }

    public Long id() {
        return id;
    }

    public long owner() {
        return owner;
    }

    public Contact contact() {
        return new Contact(name, organisation, phone, email);
    }
}
