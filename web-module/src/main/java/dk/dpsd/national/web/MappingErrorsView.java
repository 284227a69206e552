package dk.dpsd.national.web;

import dk.dpsd.national.mapping.MappingErrors;
import dk.dpsd.national.mapping.MappingLine;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Numbers;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The page on which a regional risk manager reports an error in the mappings and reads the answers (R-SU-02). */
@Named
@RequestScoped
public class MappingErrorsView {

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

    private String unit;
    private String code;
    private String text;
    private List<MappingLine> lines;

    public void open() {
        getLines();
    }

    /** "Meld fejlen". */
    public void report() {
        try {
            long number = errors.report(unit, code, text);
            notices.say(Words.say(language.texts("national"), "mapping.reported", (Object) ("M-" + number)));
            Redirect.to("/mappingfejl");
        } catch (RefusedException refused) {
            refusals.say(refused, "text");
        }
    }

    public List<MappingLine> getLines() {
        if (lines == null) {
            lines = errors.own(Numbers.read(request.getParameter("foer")).orElse(Long.MAX_VALUE));
        }
        return lines;
    }

    /** Behind which number the next page begins; null on the last. */
    public Long getNext() {
        return getLines().size() < MappingErrors.LINES
                ? null
                : lines.get(lines.size() - 1).number();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
