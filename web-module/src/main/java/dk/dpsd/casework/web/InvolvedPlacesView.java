package dk.dpsd.casework.web;

import dk.dpsd.casework.form.DetailsForm;
import dk.dpsd.casework.form.PlaceForm;
import dk.dpsd.casework.model.detail.Answer;
import dk.dpsd.casework.model.detail.PlaceRole;
import dk.dpsd.organisation.OrganisationRegister;
import dk.dpsd.organisation.PlaceHit;
import dk.dpsd.organisation.web.PlacePicker;
import dk.dpsd.shared.model.PlainText;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Involverede lokationer and the place of discovery (R-CASE-05, -19): one more, or one less; a "Nej" that takes what stands
 * there with it, after asking (X-12, R-CASE-21); and what took over from a unit that closed since.
 */
@Named
@RequestScoped
public class InvolvedPlacesView {

    private static final String FIELD = "involvedPlace";

    @Inject
    CasePage page;

    @Inject
    OrganisationRegister register;

    @Inject
    PlacePicker picker;

    @Inject
    FieldProblems problems;

    @Inject
    Language language;

    private PlaceRole role = PlaceRole.INVOLVED;
    private String placeName;

    public PlaceRole[] getRoles() {
        return PlaceRole.values();
    }

    /** The roles a place keeps among the involved ones. */
    public Set<PlaceRole> getInvolvedRoles() {
        return EnumSet.complementOf(EnumSet.of(PlaceRole.DISCOVERED));
    }

    /** "Tilføj": the place looked up, or the Stednavn, or both. */
    public void add() {
        if (isNothingChosen()) {
            problems.say(FIELD, language.texts("casework").getString("involved.missing"));
        } else if (form().isRoomForPlace()) {
            take();
        }
    }

    /** Before saving: a place she chose without "Tilføj" is not lost. */
    public void finish() {
        if (!isNothingChosen() && form().isRoomForPlace()) {
            take();
        }
    }

    private boolean isNothingChosen() {
        return picker.getChosen() == null && PlainText.of(placeName) == null;
    }

    private void take() {
        var row = new PlaceForm();
        row.setRole(role);
        row.setPlaceName(PlainText.of(placeName));
        Optional.ofNullable(picker.getChosen()).flatMap(register::place).ifPresent(hit -> at(row, hit));
        form().rows(role).add(row);
        if (role == PlaceRole.DISCOVERED) {
            form().setDiscoveredElsewhere(Answer.YES);
        } else {
            form().setSeveralPlaces(Answer.YES);
        }
        placeName = null;
        picker.clear();
    }

    public void remove(PlaceForm row) {
        form().getPlaces().remove(row);
        form().getDiscovered().remove(row);
    }

    /** "Nej", and the places go with it. */
    public void removePlaces() {
        form().getPlaces().clear();
    }

    /** The places stay, and so the answer is "Ja". */
    public void keepPlaces() {
        form().setSeveralPlaces(Answer.YES);
    }

    public void removeDiscovered() {
        form().getDiscovered().clear();
    }

    public void keepDiscovered() {
        form().setDiscoveredElsewhere(Answer.YES);
    }

    /** What goes, in one line. */
    public String names(List<PlaceForm> rows) {
        return rows.stream().map(PlaceForm::getSummary).collect(Collectors.joining("; "));
    }

    /** The open unit that took over from the row's closed one, or null. */
    public PlaceHit successor(PlaceForm row) {
        return isClosed(row) ? register.successor(row.getUnit()).orElse(null) : null;
    }

    /** Whether the row's unit is there no longer. */
    public boolean isClosed(PlaceForm row) {
        return row.getUnit() != null && register.place(row.getUnit()).isEmpty();
    }

    /** Takes the successor in place of the closed unit. */
    public void follow(PlaceForm row) {
        Optional.ofNullable(successor(row)).ifPresent(hit -> at(row, hit));
    }

    private static void at(PlaceForm row, PlaceHit hit) {
        row.at(
                hit.code(),
                hit.name(),
                Stream.of(hit.path(), hit.name())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" › ")));
    }

    private DetailsForm form() {
        return page.getForm().getDetails();
    }

    public PlaceRole getRole() {
        return role;
    }

    public void setRole(PlaceRole role) {
        this.role = role;
    }

    public String getPlaceName() {
        return placeName;
    }

    public void setPlaceName(String placeName) {
        this.placeName = placeName;
    }
}
