package dk.dpsd.reporting.web;

import dk.dpsd.casework.model.ActualConsequence;
import dk.dpsd.casework.model.Cpr;
import dk.dpsd.casework.model.PossibleConsequence;
import dk.dpsd.casework.model.Precision;
import dk.dpsd.reporting.InvalidReportException;
import dk.dpsd.reporting.NewReport;
import dk.dpsd.reporting.Problem;
import dk.dpsd.reporting.ReportRules;
import dk.dpsd.reporting.Reporting;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.web.FormToken;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The public form. Keeps nothing between requests: what was typed comes back with every post. */
@Named
@RequestScoped
public class ReportView {

    static final String STAFF = "sundhedsperson";
    static final String PATIENT = "patient";

    @Inject
    Reporting reporting;

    @Inject
    SubmissionTokens tokens;

    @Inject
    PlaceChoices places;

    @Inject
    TypedFields fields;

    @Inject
    ReportFiles files;

    @Inject
    Clock clock;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private String key;
    private boolean old;
    private final Map<String, String> problems = new LinkedHashMap<>();

    /** The key is made when the form is first shown, and comes back in the signed token from then on. */
    @PostConstruct
    void open() {
        if (fields.draft().isPresent()) {
            key = fields.draft().get().formKey();
            return;
        }
        var reading = tokens.readForm(request.getParameter(SubmissionTokens.PARAMETER));
        if (reading instanceof FormToken.Good good) {
            key = good.token().value();
        } else if (reading instanceof FormToken.Old aged) {
            key = aged.token().value();
            old = true;
        } else {
            key = tokens.newKey();
        }
    }

    /** The button "Send rapporten". */
    public void send() {
        if (old) {
            return;
        }
        var typed = new TypedReport(this::typed, isStaff());
        NewReport report = typed.read(key);
        List<Problem> found = new ArrayList<>(typed.unreadable());
        found.addAll(ReportRules.check(
                report, Clocks.today(clock), LocalTime.ofInstant(clock.instant(), Clocks.COPENHAGEN)));
        if (report.place() != null && report.place().unit() != null && places.getChosen() == null) {
            found.add(new Problem("place", "problem.place.gone"));
        }
        if (!value("files").isBlank()) {
            // Only their names came: this form was sent in a way that carries no files.
            found.add(new Problem("files", "problem.files.notHeld"));
        }
        files.getProblems().stream().findFirst().ifPresent(sentence -> problems.put("files", sentence));
        if (found.isEmpty() && problems.isEmpty()) {
            submit(report);
        } else {
            show(found);
        }
    }

    private void submit(NewReport report) {
        try {
            reporting.submit(report);
            Redirect.to("/kvittering?k=" + tokens.receipt(key));
        } catch (InvalidReportException e) {
            show(e.problems());
        } catch (RefusedException e) {
            refuse(e);
        }
    }

    public void refuse(RefusedException e) {
        problems.put("form", say(e.key(), e.arguments()));
    }

    /** The first problem of a field is the one that is told. */
    public void show(List<Problem> found) {
        for (Problem problem : found) {
            problems.putIfAbsent(problem.field(), say(problem.key()));
        }
    }

    private String typed(String field) {
        return fields.of(field);
    }

    /** The idempotency key of this form. */
    public String key() {
        return key;
    }

    /** Whether nobody has typed anything here yet that the server knows of. */
    public boolean isFresh() {
        return "GET".equals(request.getMethod());
    }

    private String say(String sentence, Object... arguments) {
        return Words.say(language.texts("reporting"), sentence, arguments);
    }

    /** What was typed in a field, to be shown again. */
    public String value(String field) {
        String typed = typed(field);
        return typed == null ? "" : typed;
    }

    public String problem(String field) {
        return problems.get(field);
    }

    public Map<String, String> getProblems() {
        return problems;
    }

    public boolean isOld() {
        return old;
    }

    public String getToken() {
        return tokens.form(key);
    }

    public boolean isStaff() {
        return STAFF.equals(typed("som"));
    }

    /** Whether the visitor has said who she is; without it the page asks. */
    public boolean isBegun() {
        return isStaff() || PATIENT.equals(typed("som"));
    }

    public PlaceChoices getPlaces() {
        return places;
    }

    public Precision[] getPrecisions() {
        return Precision.values();
    }

    public ActualConsequence[] getActuals() {
        return ActualConsequence.values();
    }

    public PossibleConsequence[] getPossibles() {
        return PossibleConsequence.values();
    }

    /** Modulus 11 may only warn (domain D.1). */
    public boolean isCprOdd() {
        return Cpr.parse(typed("patientCpr"))
                .filter(cpr -> !cpr.keepsModulus11())
                .isPresent();
    }

    /** The computed category of what is chosen, or an empty text. */
    public String getCategory() {
        return Categories.name(language.texts("reporting"), value("actual"), value("possible"));
    }

    /** The whole table of categories for the script of the page, made from the rule. */
    public String getCategories() {
        return Categories.table(language.texts("reporting"));
    }
}
