package dk.dpsd.national.web;

import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
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
        if (reason == null) {
            return null;
        }
        ResourceBundle texts = language.texts("national");
        if (reason.indexOf(':') < 0) {
            return ofChannel(reason, texts);
        }
        return Arrays.stream(reason.split(" "))
                .map(place -> place(place.split(":"), texts))
                .collect(Collectors.joining("; "));
    }

    /** What a channel says: where it failed, and the answer or the class of the error. */
    private static String ofChannel(String reason, ResourceBundle texts) {
        int cut = reason.indexOf('.');
        if (cut < 0) {
            return reason;
        }
        if (texts.containsKey("channel." + reason)) {
            return texts.getString("channel." + reason);
        }
        String key = "channel." + reason.substring(0, cut);
        return texts.containsKey(key) ? Words.say(texts, key, (Object) reason.substring(cut + 1)) : reason;
    }

    private static String place(String[] parts, ResourceBundle texts) {
        String kinds = Arrays.stream(parts[1].split("\\+"))
                .map(kind -> texts.getString("Kind." + kind))
                .collect(Collectors.joining(", "));
        return texts.getString("field." + parts[0]) + ": " + kinds;
    }
}
