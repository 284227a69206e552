package dk.dpsd.mail.web;

import dk.dpsd.anonymisation.PersonWarning;
import dk.dpsd.anonymisation.web.PersonHints;
import dk.dpsd.mail.summary.Recipient;
import dk.dpsd.mail.summary.Summaries;
import dk.dpsd.mail.summary.Summary;
import dk.dpsd.mail.summary.SummaryKind;
import dk.dpsd.mail.summary.SummaryOrder;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.web.Download;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The page on which a resumé is looked at, taken as PDF or sent (R-RES-01..06). What was typed stands in the request. */
@Named
@RequestScoped
public class SummaryView {

    private static final List<String> ABOUT_ADDRESS = List.of("recipientAddress", "recipientDomain", "recipientTls");

    @Inject
    Summaries summaries;

    @Inject
    PersonHints hints;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private Summary shown;
    private List<Recipient> hits;
    private String problem;
    private String problemField;
    private PersonWarning warning;

    /** Whose case this is not, for her there is no page. */
    public void open() {
        summaries.preview(id(), getKind(), false);
    }

    /** "Søg" beside Til. */
    public void find() {
        hits = summaries.find(id(), value("lookup"));
    }

    /** "Vis resuméet". */
    public void look() {
        attempt(() -> shown = summaries.preview(id(), getKind(), isSensitive() && value("reason") != null));
    }

    /** "Hent som PDF". */
    public void take() {
        attempt(() -> {
            if (isHeld()) {
                return;
            }
            byte[] file = summaries.pdf(id(), getKind(), isSensitive(), value("reason"));
            Download.send("resume.pdf", "application/pdf", file);
        });
    }

    /** "Send". */
    public void send() {
        attempt(() -> {
            SummaryOrder order = order();
            checked(order);
            if (isHeld()) {
                return;
            }
            summaries.send(id(), order);
            notices.say(Words.say(language.texts("mail"), "summary.sent", (Object) order.toAddress()));
            Redirect.to("/sag/" + id());
        });
    }

    /** An address that is refused is written down on the case too (R-RES-06). */
    private void checked(SummaryOrder order) {
        summaries.objection(order.toAddress()).ifPresent(objection -> {
            summaries.refused(id(), order, objection);
            throw new RefusedException(objection);
        });
    }

    private SummaryOrder order() {
        Recipient chosen = chosen();
        return new SummaryOrder(
                getKind(),
                chosen == null ? null : chosen.name(),
                chosen == null ? value("address") : chosen.email(),
                value("comment"),
                isSensitive(),
                value("reason"));
    }

    /** The one who was picked among the hits, where no address was typed. */
    private Recipient chosen() {
        if (value("address") != null) {
            return null;
        }
        return getHits().stream().filter(this::picked).findFirst().orElse(null);
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RefusedException refused) {
            problem =
                    Words.say(language.texts("mail"), "refused." + refused.key(), hints.arguments(refused.arguments()));
            problemField = field(refused.key());
        }
    }

    private static String field(String key) {
        if (ABOUT_ADDRESS.contains(key)) {
            return "address";
        }
        return switch (key) {
            case "summaryComment" -> "comment";
            case "summaryPerson" -> "sensitive";
            default -> "reason";
        };
    }

    /** The sentence beside a field, or null. */
    public String problemOf(String field) {
        return field.equals(problemField) ? problem : null;
    }

    /** What would point out a person in the resumé as it is chosen; nothing where the sender says that it may. */
    private PersonWarning warning() {
        if (warning == null) {
            warning = isSensitive() ? PersonWarning.NONE : summaries.warning(id(), getKind(), value("comment"));
        }
        return warning;
    }

    /** Whether a press waits for a second one: what may be a person has not been shown yet. What is one is refused. */
    private boolean isHeld() {
        boolean held = !warning().isEmpty()
                && !warning().isSure()
                && !Objects.equals(PlainText.of(getNamed()), value("named"));
        if (held) {
            problem = language.texts("mail").getString("summary.held");
            problemField = "send";
        }
        return held;
    }

    /** The parts that point out a person, in words; an empty text where none does. They come back with the press. */
    public String getNamed() {
        return hints.words(warning());
    }

    /** What is said of them, or an empty text. */
    public String getWarning() {
        String sentence = warning().isSure() ? "summary.persons.sure" : "summary.persons";
        return warning().isEmpty()
                ? ""
                : Words.say(language.texts("mail"), sentence, new Object[] {
                    Words.name(language.texts("mail"), getKind()), getNamed()
                });
    }

    /** Those the lookup found; asked again at each post, for the page remembers nothing. */
    public List<Recipient> getHits() {
        if (hits == null) {
            hits = value("lookup") == null ? List.of() : summaries.find(id(), value("lookup"));
        }
        return hits;
    }

    /** Whether this one of the hits was picked. */
    public boolean picked(Recipient hit) {
        return Long.toString(hit.id()).equals(value("recipient"));
    }

    public boolean isNothingFound() {
        return value("lookup") != null && getHits().isEmpty();
    }

    public Summary getShown() {
        return shown;
    }

    /** The number of the case, from the resumé itself. */
    public String getTitle() {
        return summaries.preview(id(), getKind(), false).title();
    }

    public SummaryKind getKind() {
        return Arrays.stream(SummaryKind.values())
                .filter(kind -> kind.name().equals(value("slags")))
                .findFirst()
                .orElse(SummaryKind.ORIGINAL);
    }

    public SummaryKind[] getKinds() {
        return SummaryKind.values();
    }

    public boolean isSensitive() {
        return value("sensitive") != null;
    }

    private PublicId id() {
        return PublicId.parse(request.getParameter("id")).orElseThrow(NotThereException::new);
    }

    public String getId() {
        return id().value();
    }

    public String value(String field) {
        return PlainText.of(request.getParameter(field));
    }
}
