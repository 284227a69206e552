package dk.dpsd.seb.web;

import dk.dpsd.seb.RoleGiving;
import dk.dpsd.seb.RoleLine;
import dk.dpsd.seb.RolePreview;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The panel in which a role is taken away at once or gets a last day, after what that does was shown. */
@Named
@ViewScoped
public class EndingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UserPage page;

    @Inject
    RoleGiving giving;

    @Inject
    GivingView other;

    @Inject
    SebAnswer answer;

    private RoleLine line;
    private RolePreview preview;
    private LocalDate lastDay;

    /** The button "Afslut" of a row: shows what ending it does. */
    public void look(long row) {
        other.cancel();
        answer.attempt(() -> {
            preview = giving.previewRevocation(page.getSeen().id(), row);
            line = page.getSeen().roles().stream()
                    .filter(one -> one.id() == row)
                    .findFirst()
                    .orElse(null);
            lastDay = line == null ? null : line.to();
        });
    }

    /** The button "Tilbagekald nu". */
    public void revoke() {
        var seen = page.getSeen();
        page.done("role.revoked", () -> giving.revoke(seen.id(), seen.edition(), line.id()));
    }

    /** The button "Gem slutdato". */
    public void endOn() {
        var seen = page.getSeen();
        page.done("role.ended", () -> giving.endOn(seen.id(), seen.edition(), line.id(), lastDay));
    }

    /** The button "Annullér". */
    public void cancel() {
        line = null;
        preview = null;
    }

    public RoleLine getLine() {
        return line;
    }

    public RolePreview getPreview() {
        return preview;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
