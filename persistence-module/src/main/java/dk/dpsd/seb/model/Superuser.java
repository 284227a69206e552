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
 * No role and no account; somebody with an account at her organisation is known by her e-mail address.
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

    /** Wished by her organisation, and not on the register before the operator says so. */
    @Column(nullable = false)
    private boolean proposed;

    protected Superuser() {}

    /** How to reach her; the phone may be null. */
    public record Contact(String name, String organisation, String phone, String email) {}

    public Superuser(long owner, Contact contact) {
        say(owner, contact);
    }

    /** Somebody her organisation wishes to see on the register. */
    public static Superuser proposed(long owner, Contact contact) {
        var wished = new Superuser(owner, contact);
        wished.proposed = true;
        return wished;
    }

    /** What the operator says of her stands on the register, proposed before or not. */
    public final void say(long newOwner, Contact contact) {
        proposed = false;
        owner = newOwner;
        name = contact.name();
        organisation = contact.organisation();
        phone = contact.phone();
        email = contact.email();
    }

    /** Her account got another e-mail address; whether she is wished or stands there does not change. */
    public void followTo(String newEmail) {
        email = newEmail;
    }

    public Long id() {
        return id;
    }

    public long owner() {
        return owner;
    }

    public boolean isProposed() {
        return proposed;
    }

    public Contact contact() {
        return new Contact(name, organisation, phone, email);
    }
}
