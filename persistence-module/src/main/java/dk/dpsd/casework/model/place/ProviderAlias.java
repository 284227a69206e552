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

/** One way reports spell a provider (Stednavn); a spelling belongs to one provider of an owner only. */
@Keeps(
        value = {"ProviderAlias.spelling", "ProviderAlias.folded"},
        because = "a spelling of an organisation's name on the owner's own list, of no case any more; a spelling that"
                + " looks like a person is refused there")
@Entity
@Table(name = "casework_provider_alias")
public class ProviderAlias {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casework_provider_alias_seq")
    @SequenceGenerator(
            name = "casework_provider_alias_seq",
            sequenceName = "casework_provider_alias_seq",
            allocationSize = 20)
    private Long id;

    @Column(nullable = false)
    private long owner;

    @Column(nullable = false)
    private long provider;

    @FreeText
    @Column(nullable = false, length = Provider.LONGEST)
    private String spelling;

    @FreeText
    @Column(nullable = false, length = PlaceSpelling.LONGEST_FOLDED)
    private String folded;

    protected ProviderAlias() {}

    /** @param spelling as a report writes it, with something to fold in it */
    public ProviderAlias(Provider provider, String spelling) {
        this.owner = provider.owner();
        this.provider = provider.id();
        this.spelling = spelling;
        this.folded = PlaceSpelling.fold(spelling);
    }

    public Long id() {
        return id;
    }

    public long provider() {
        return provider;
    }

    public String spelling() {
        return spelling;
    }

    public String folded() {
        return folded;
    }
}
