package dk.dpsd.casework.place;

import java.io.Serializable;
import java.util.List;

/**
 * A provider on an owner's list.
 *
 * @param spellings how reports spell it, by the alphabet
 */
public record ListedProvider(long id, String name, List<Listed> spellings) implements Serializable {

    public ListedProvider {
        spellings = List.copyOf(spellings);
    }

    /** One spelling. */
    public record Listed(long id, String spelling) implements Serializable {}
}
