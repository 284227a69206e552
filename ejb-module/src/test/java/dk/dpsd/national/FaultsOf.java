package dk.dpsd.national;

import dk.dpsd.shared.RefusedException;
import java.util.List;

/** What a refusal says of each field, as tests compare it. */
public final class FaultsOf {

    private FaultsOf() {}

    /** Field and key of each, in the order in which they are said. */
    public static List<String> refusal(Throwable thrown) {
        var refused = (RefusedException) thrown;
        return ((List<?>) refused.arguments()[0])
                .stream()
                        .map(FieldFaults.Fault.class::cast)
                        .map(fault -> fault.field() + " " + fault.key())
                        .toList();
    }
}
