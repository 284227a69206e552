package dk.dpsd.national.web;

import dk.dpsd.casework.collective.CollectiveAreas;
import dk.dpsd.casework.model.SeverityCategory;
import dk.dpsd.national.model.register.RegisterOwner;
import dk.dpsd.national.model.register.RegisterVariable;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What the keys of the register's tables are called. */
@Named
@RequestScoped
public class RegisterWords {

    @Inject
    RegisterForm form;

    @Inject
    CollectiveAreas areas;

    @Inject
    Language language;

    private Map<String, String> owners;
    private Map<String, String> terms;

    public String label(RegisterVariable variable, String key) {
        ResourceBundle texts = language.texts("national");
        if (key.isEmpty()) {
            return texts.getString("register.unsaid");
        }
        return switch (variable) {
            case OWNER -> owners().getOrDefault(key, key);
            case SEVERITY -> severity(key, texts);
            case SCALE -> Words.say(texts, "case.scale", (Object) key);
            case MAIN_GROUP, PROBLEM, PROCESS -> terms().getOrDefault(key, key);
            case AREA -> areas.name(key);
            case OUTCOME -> Words.name(language.texts("casework"), CaseState.valueOf(key));
            case YEAR, QUARTER, MONTH -> key;
        };
    }

    private String severity(String key, ResourceBundle texts) {
        int cut = key.indexOf(':');
        return Words.name(language.texts("casework"), SeverityCategory.valueOf(key.substring(cut + 1)))
                + " ("
                + Words.say(texts, "case.scale", (Object) key.substring(0, cut))
                + ")";
    }

    private Map<String, String> owners() {
        if (owners == null) {
            owners = form.getOwners().stream()
                    .collect(Collectors.toMap(owner -> Long.toString(owner.code()), RegisterOwner::name));
        }
        return owners;
    }

    private Map<String, String> terms() {
        if (terms == null) {
            terms = form.termNames();
        }
        return terms;
    }
}
