package dk.dpsd.broken.casework.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Embeddable;
import java.util.List;

/** Breaks the rule of texts: it cannot be both. */
@Embeddable
public class TwiceDeclared {

    @FreeText
    @Harmless
    List<String> notes;
}
