package dk.dpsd.national.web;

import dk.dpsd.national.mapping.MappingErrors;
import dk.dpsd.national.mapping.MappingLine;
import dk.dpsd.national.model.mapping.MappingError.State;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Numbers;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The operator's page of reported mapping errors: the list, and one of them with its answer. */
@Named
@RequestScoped
public class MappingDeskView {

    @Inject
    MappingErrors errors;

    @Inject
    Notices notices;

    @Inject
    FormRefusals refusals;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private State state;
    private Long number;
    private Integer version;
    private String answer;
    private MappingLine shown;
    private List<MappingLine> lines;

    @PostConstruct
    void read() {
        state = "besvarede".equals(request.getParameter("vis")) ? State.ANSWERED : State.NEW;
        number = Numbers.read(request.getParameter("nummer")).orElse(null);
    }

    public void open() {
        getLines();
        getShown();
    }

    /** "Send svaret". */
    public void answer() {
        try {
            errors.answer(number, version, answer);
            notices.say(Words.say(language.texts("national"), "mapping.answered", (Object) ("M-" + number)));
            Redirect.to("/drift/mappingfejl");
        } catch (RefusedException refused) {
            refusals.say(refused, "answer");
        }
    }

    /** The one the address names, or null. */
    public MappingLine getShown() {
        if (shown == null && number != null) {
            shown = errors.read(number);
        }
        return shown;
    }

    public List<MappingLine> getLines() {
        if (lines == null) {
            lines = errors.in(state, Numbers.read(request.getParameter("foer")).orElse(Long.MAX_VALUE));
        }
        return lines;
    }

    public Long getNext() {
        return getLines().size() < MappingErrors.LINES
                ? null
                : lines.get(lines.size() - 1).number();
    }

    public boolean isAnswered() {
        return state == State.ANSWERED;
    }

    public Integer getVersion() {
        return version == null && getShown() != null ? (Integer) shown.version() : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
