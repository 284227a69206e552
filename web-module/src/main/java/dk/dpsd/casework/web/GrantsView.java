package dk.dpsd.casework.web;

import dk.dpsd.casework.grant.CaseGrants;
import dk.dpsd.casework.grant.GrantLine;
import dk.dpsd.casework.grant.Grantee;
import dk.dpsd.shared.model.GrantLevel;
import dk.dpsd.shared.web.FieldProblems;
import dk.dpsd.shared.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/**
 * Adgangsrettigheder of a case (R-GRANT-01..06): who was let in, and the two dialogs. What was typed into the user lookup
 * is read from the request itself, because the choices must be known before Faces checks which one was taken.
 */
@Named
@RequestScoped
public class GrantsView {

    private static final String OWN = "/mine-sager";
    private static final int SHORTEST = 3;

    @Inject
    CasePage page;

    @Inject
    CaseGrants grants;

    @Inject
    FieldProblems problems;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private String text;
    private List<Grantee> hits;
    private List<GrantLine> lines;
    private Long account;
    private GrantLevel level = GrantLevel.READ;
    private LocalDate until;
    private Long regranted;
    private int regrantedVersion;

    @PostConstruct
    void open() {
        text = request.getParameter("grantee-text");
    }

    public List<GrantLine> getLines() {
        if (lines == null) {
            lines = page.ask(grants::list, List.of());
        }
        return lines;
    }

    /** Whether somebody keeps her access after closing: people are warned of it. */
    public boolean isEndless() {
        return getLines().stream().anyMatch(GrantLine::endless);
    }

    /** The button "Søg": the work is done when the choices are asked for. */
    public void find() {
        account = null;
    }

    public List<Grantee> getHits() {
        if (hits == null) {
            hits = isAsked() ? page.ask(id -> grants.find(id, text), List.of()) : List.of();
        }
        return hits;
    }

    private boolean isAsked() {
        return text != null && text.strip().length() >= SHORTEST;
    }

    public boolean isNothingFound() {
        return isAsked() && getHits().isEmpty();
    }

    /** "Tilføj". */
    public void give() {
        if (account == null) {
            problems.say("grantee", language.texts("casework").getString("grantee.missing"));
        } else {
            page.stay("done.granted", OWN, (id, version) -> grants.give(id, account, level, until));
            lines = null;
        }
    }

    /** "Ret". */
    public void change() {
        page.stay("done.regranted", OWN, (id, version) -> grants.change(id, grant(), regrantedVersion, level, until));
        lines = null;
    }

    /** "Fjern adgangen". */
    public void revoke() {
        page.stay("done.revoked", OWN, (id, version) -> grants.revoke(id, grant(), regrantedVersion));
        lines = null;
    }

    private long grant() {
        return regranted == null ? 0 : regranted;
    }

    public GrantLevel[] getLevels() {
        return GrantLevel.values();
    }

    public String getText() {
        return text;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public GrantLevel getLevel() {
        return level;
    }

    public void setLevel(GrantLevel level) {
        this.level = level;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Long getRegranted() {
        return regranted;
    }

    public void setRegranted(Long regranted) {
        this.regranted = regranted;
    }

    public int getRegrantedVersion() {
        return regrantedVersion;
    }

    public void setRegrantedVersion(int regrantedVersion) {
        this.regrantedVersion = regrantedVersion;
    }
}
