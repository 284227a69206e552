package dk.dpsd.national.web;

import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Says in words why a delivery is held back or was not taken: {@code headline:CPR+EMAIL} or the class of an error. */
@Named
@RequestScoped
public class RefusalWords {

    @Inject
    Language language;

    /** In words; what is no such reason, as it is. */
    public String of(String reason) {
        if (reason == null || reason.indexOf(':') < 0) {
            return reason;
        }
        ResourceBundle texts = language.texts("national");
        return Arrays.stream(reason.split(" "))
                .map(place -> place(place.split(":"), texts))
                .collect(Collectors.joining("; "));
    }

    private static String place(String[] parts, ResourceBundle texts) {
        String kinds = Arrays.stream(parts[1].split("\\+"))
                .map(kind -> texts.getString("Kind." + kind))
                .collect(Collectors.joining(", "));
        return texts.getString("field." + parts[0]) + ": " + kinds;
    }
}
