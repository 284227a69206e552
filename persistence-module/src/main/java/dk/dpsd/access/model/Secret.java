package dk.dpsd.access.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A random key the installation made for itself, shared by its nodes. */
@Entity
@Table(name = "access_secret")
public class Secret {

    @Id
    @Harmless
    @Column(length = 40)
    private String name;

    @Harmless
    @Column(nullable = false, length = 100)
    private String value;

    protected Secret() {}

    public Secret(String name, String value) {
        this.name = name;
        this.value = value;
    }

    public String value() {
        return value;
    }
}
