package dk.dpsd.seb.web;

import dk.dpsd.seb.model.StepKind;
import dk.dpsd.seb.model.StepState;
import dk.dpsd.seb.onboarding.Onboarding;
import dk.dpsd.seb.onboarding.ProviderSheet;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The checklist of one private provider; every step is a form of its own. */
@Named
@RequestScoped
public class ProviderView {

    @Inject
    Onboarding onboarding;

    @Inject
    Sentences sentences;

    @Inject
    Notices notices;

    /** Names what the address names, from the first phase of a post on. */
    @Inject
    HttpServletRequest request;

    private final Map<StepKind, StepInput> inputs = new EnumMap<>(StepKind.class);
    private ProviderSheet sheet;
    private StepKind failed;
    private String problem;

    /** Looks the provider up, before anything of the page is written. */
    public void open() {
        getSheet();
    }

    public void save(StepKind kind) {
        try {
            onboarding.say(
                    publicId(), kind, input(kind).getVersion(), input(kind).facts());
            notices.say(sentences.say("onboarding.saved", sentences.say("StepKind." + kind)));
            Redirect.to("/seb/leverandoer/" + publicId());
        } catch (RefusedException refused) {
            failed = kind;
            problem = sentences.say(refused);
        }
    }

    /** What is typed about a step, beginning with what is known of it. */
    public StepInput input(StepKind kind) {
        return inputs.computeIfAbsent(kind, k -> getSheet().steps().stream()
                .filter(step -> step.kind() == k)
                .map(StepInput::of)
                .findFirst()
                .orElseThrow(NotThereException::new));
    }

    /** Why a step was not saved, or null. */
    public String problemOf(StepKind kind) {
        return kind == failed ? problem : null;
    }

    private PublicId publicId() {
        return PublicId.parse(request.getParameter("id")).orElseThrow(NotThereException::new);
    }

    public ProviderSheet getSheet() {
        if (sheet == null) {
            sheet = onboarding.provider(publicId());
        }
        return sheet;
    }

    public List<StepKind> getKinds() {
        return List.of(StepKind.values());
    }

    public List<StepState> getStates() {
        return List.of(StepState.values());
    }
}
