package dk.dpsd.seb.model;

import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A person who uses the system, as SEB (Sundhedsvæsenets Elektroniske Brugerstyring) knows her. */
@Entity
@Table(name = "seb_user")
public class SebUser {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seb_user_seq")
    @SequenceGenerator(name = "seb_user_seq", sequenceName = "seb_user_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Personal(Personal.Kind.STAFF)
    @Column(nullable = false, length = 100)
    private String login;

    @Personal(Personal.Kind.STAFF)
    @Column(nullable = false, length = 200)
    private String name;

    /** Where notifications go (R-PRIV-06). */
    @Personal(Personal.Kind.STAFF)
    @Column(nullable = false, length = 254)
    private String email;

    /** The organisation whose MitID Erhverv the person has. */
    @Harmless
    @Column(length = 8)
    private String cvr;

    @Column(name = "last_login_at")
    private Instant lastLoginAt;

    @Column(name = "previous_login_at")
    private Instant previousLoginAt;

    @Embedded
    private LastEdit lastEdit = new LastEdit();

    protected SebUser() {}

    public SebUser(String login, String name, String email, String cvr) {
        this.login = login;
        this.name = name;
        this.email = email;
        this.cvr = cvr;
    }

    /** What SEB says of her changed; her login never does. */
    public void describe(String newName, String newEmail) {
        name = newName;
        email = newEmail;
    }

    /** Another organisation vouches for her now. */
    public void movedTo(String newCvr) {
        cvr = newCvr;
    }

    /** Somebody changed her or her roles: whoever still looks at an older picture must look again. */
    public void edited(String by, Instant at, String deed) {
        lastEdit = lastEdit.next(by, at, deed);
    }

    public LastEdit lastEdit() {
        return lastEdit;
    }

    /** When she last logged in, or null; the review asks (R-SEB-04). */
    public Instant lastLoginAt() {
        return lastLoginAt;
    }

    /** When she had logged in before that; null where she had not. */
    public Instant previousLoginAt() {
        return previousLoginAt;
    }

    public Long id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String cvr() {
        return cvr;
    }
}
