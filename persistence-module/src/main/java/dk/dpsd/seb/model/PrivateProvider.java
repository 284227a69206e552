package dk.dpsd.seb.model;

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

/** A private provider (privat leverandør) that a municipality lets work in DPSD, or is about to (domain A.13). */
@Entity
@Table(name = "seb_provider")
public class PrivateProvider {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seb_provider_seq")
    @SequenceGenerator(name = "seb_provider_seq", sequenceName = "seb_provider_seq", allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Harmless
    @Column(name = "public_id", nullable = false, length = 22)
    private String publicId;

    /** The municipality's CVR: only its people see the provider. */
    @Harmless
    @Column(name = "owner_cvr", nullable = false, length = 8)
    private String ownerCvr;

    @Harmless
    @Column(nullable = false, length = 200)
    private String name;

    /** How reports spell the place (Stednavn), a spelling a line; data are drawn by it (R-PRIV-17). */
    @Harmless
    @Column(name = "place_names", length = 1000)
    private String placeNames;

    /** The provider's own CVR, or null. */
    @Harmless
    @Column(length = 8)
    private String cvr;

    protected PrivateProvider() {}

    /** What is said of a provider; place names and CVR may be null. */
    public record Facts(String name, String placeNames, String cvr) {}

    public PrivateProvider(String ownerCvr, Facts facts) {
        publicId = PublicId.random().value();
        this.ownerCvr = ownerCvr;
        say(facts);
    }

    public final void say(Facts facts) {
        name = facts.name();
        placeNames = facts.placeNames();
        cvr = facts.cvr();
    }

    public Facts facts() {
        return new Facts(name, placeNames, cvr);
    }

    public Long id() {
        return id;
    }

    public PublicId publicId() {
        return new PublicId(publicId);
    }

    public String ownerCvr() {
        return ownerCvr;
    }

    public int version() {
        return version;
    }
}
