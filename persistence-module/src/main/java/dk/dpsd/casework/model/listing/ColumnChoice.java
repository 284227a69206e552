package dk.dpsd.casework.model.listing;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns a person wants to see in one of her lists: codes only, and of no case. */
@Entity
@Table(name = "casework_column_choice")
@IdClass(ColumnChoice.Key.class)
public class ColumnChoice {

    /** Whose, and of which list. */
    public record Key(long account, CaseList list) implements Serializable {}

    @Id
    @Column(nullable = false)
    private long account;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "list_code", nullable = false, length = 20)
    private CaseList list;

    /** The codes with blanks between; none is a choice too. */
    @Harmless
    @Column(name = "column_codes", nullable = false, length = 200)
    private String codes;

    protected ColumnChoice() {}

    public ColumnChoice(Key key, Collection<ListColumn> chosen) {
        this.account = key.account();
        this.list = key.list();
        choose(chosen);
    }

    /** Those the list cannot show are left out. */
    public final void choose(Collection<ListColumn> chosen) {
        codes = list.columns().stream()
                .filter(chosen::contains)
                .map(ListColumn::name)
                .collect(Collectors.joining(" "));
    }

    /** The columns, in their order; a code that an earlier version knew is passed over. */
    public Set<ListColumn> columns() {
        Set<String> kept = Set.copyOf(Arrays.asList(codes.split(" ")));
        return list.columns().stream()
                .filter(column -> kept.contains(column.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ListColumn.class)));
    }
}
