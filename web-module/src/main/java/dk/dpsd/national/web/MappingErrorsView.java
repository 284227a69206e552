package dk.dpsd.national.web;

import dk.dpsd.national.mapping.MappingErrors;
import dk.dpsd.national.mapping.MappingLine;
import dk.dpsd.organisation.model.SorCode;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.FieldProblems;
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
import java.util.Map;

/** The page on which a regional risk manager reports an error in the mappings and reads the answers (R-SU-02). */
@Named
@RequestScoped
public class MappingErrorsView {

    /** Beside which field a sentence stands. */
    private static final Map<String, String> FIELDS =
            Map.of("mapping.text", "text", "mapping.long", "text", "mapping.unit", "unit", "mapping.code", "code");

    @Inject
    MappingErrors errors;

    @Inject
    Notices notices;

    @Inject
    FieldProblems problems;

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
        var sor = SorCode.parse(unit);
        if (unit != null && sor.isEmpty()) {
            problems.say("unit", say("mapping.unit"));
            return;
        }
        try {
            long number = errors.report(sor.map(SorCode::value).orElse(null), code, text);
            notices.say(Words.say(language.texts("national"), "mapping.reported", (Object) ("M-" + number)));
            Redirect.to("/mappingfejl");
        } catch (RefusedException refused) {
            problems.say(FIELDS.get(refused.key()), say(refused.key(), refused.arguments()));
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

    private String say(String key, Object... arguments) {
        return Words.say(language.texts("national"), key, arguments);
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
