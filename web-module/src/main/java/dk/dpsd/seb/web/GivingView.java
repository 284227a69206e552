package dk.dpsd.seb.web;

import dk.dpsd.seb.RoleForm;
import dk.dpsd.seb.RoleGiving;
import dk.dpsd.seb.RoleGiving.AgreedProvider;
import dk.dpsd.seb.RolePreview;
import dk.dpsd.seb.model.Role;
import dk.dpsd.shared.model.PlainText;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The panel "Giv en rolle". First "Vis hvad der sker", then "Gem": what was shown is kept, and only that is saved, so
 * that nobody saves what she has not seen the consequences of.
 */
@Named
@ViewScoped
public class GivingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UserPage page;

    @Inject
    RoleGiving giving;

    @Inject
    OwnPlaces places;

    @Inject
    EndingView ending;

    @Inject
    SebAnswer answer;

    private Role role;
    private boolean subUnits;
    private LocalDate from;
    private LocalDate to;
    private String approvedBy;
    private LocalDate approvedOn;
    private String reference;
    private Long provider;

    private RoleForm shown;
    private RolePreview preview;
    private boolean changed;

    /** The button "Vis hvad der sker". */
    public void look() {
        ending.cancel();
        RoleForm form = form();
        preview = null;
        changed = false;
        answer.attempt(() -> {
            preview = giving.preview(page.getSeen().id(), form);
            shown = form;
        });
    }

    /** The button "Gem". What was changed since the preview is shown again first. */
    public void save() {
        RoleForm form = form();
        if (preview == null || !form.equals(shown)) {
            look();
            changed = preview != null;
            return;
        }
        var seen = page.getSeen();
        page.done("role.given", () -> giving.give(seen.id(), seen.edition(), form));
    }

    private RoleForm form() {
        return new RoleForm(
                role,
                places.getChosen(),
                subUnits,
                from,
                to,
                PlainText.of(approvedBy),
                approvedOn,
                PlainText.of(reference),
                isForProvider() ? provider : null);
    }

    /** Whether the chosen role is given for one private provider. */
    public boolean isForProvider() {
        return role == Role.PRIVATE_PROVIDER;
    }

    public List<AgreedProvider> getProviders() {
        return giving.providers();
    }

    void cancel() {
        preview = null;
        changed = false;
    }

    public List<Role> getOffered() {
        return giving.offered();
    }

    public RolePreview getPreview() {
        return preview;
    }

    /** Whether something was typed after the preview, so that "Gem" has shown another one. */
    public boolean isChanged() {
        return changed;
    }

    public Long getProvider() {
        return provider;
    }

    public void setProvider(Long provider) {
        this.provider = provider;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public boolean isSubUnits() {
        return subUnits;
    }

    public void setSubUnits(boolean subUnits) {
        this.subUnits = subUnits;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getApprovedBy() {
        return approvedBy;
    }

    public void setApprovedBy(String approvedBy) {
        this.approvedBy = approvedBy;
    }

    public LocalDate getApprovedOn() {
        return approvedOn;
    }

    public void setApprovedOn(LocalDate approvedOn) {
        this.approvedOn = approvedOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
