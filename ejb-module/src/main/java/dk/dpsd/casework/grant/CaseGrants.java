package dk.dpsd.casework.grant;

import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.access.store.GrantStore;
import dk.dpsd.casework.CaseDoor;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.shared.Addressee;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.TellsPeople;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.GrantLevel;
import dk.dpsd.shared.model.PublicId;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Adgangsrettigheder (R-GRANT-01..07): who works in the case's own location lets a handler of another one in. What was
 * given can be changed or taken back at any time, on a closed case too. Each change locks the case, so that none slips
 * in while the case leaves the giver's hands.
 */
@Stateless
public class CaseGrants {

    @Inject
    CaseDoor door;

    @Inject
    GrantStore grants;

    @Inject
    Grantees grantees;

    @Inject
    GrantNews news;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @Inject
    Event<TellsPeople> mail;

    /** Everybody who was given access, the longest first. */
    @Requires(Action.GRANT_ACCESS)
    public List<GrantLine> list(PublicId publicId) {
        LocalDate today = Clocks.today(clock);
        return grants.ofCase(door.enter(publicId, Action.GRANT_ACCESS)).stream()
                .map(grant -> line(grant, today))
                .toList();
    }

    private GrantLine line(CaseGrant grant, LocalDate today) {
        SebUser holder = news.holder(grant);
        return new GrantLine(
                grant.id(),
                grant.version(),
                holder.name(),
                holder.login(),
                grant.level(),
                grant.validTo(),
                grant.validTo() != null && grant.validTo().isBefore(today));
    }

    /** The user lookup (brugeropslag): handlers of other locations whose name holds what was typed. */
    @Requires(Action.GRANT_ACCESS)
    public List<Grantee> find(PublicId publicId, String typed) {
        return grantees.find(door.open(publicId, Action.GRANT_ACCESS), typed);
    }

    /**
     * Gives access, and tells her by mail.
     *
     * @param until the last valid day; null for no end, also after closing (R-GRANT-03)
     */
    @Requires(Action.GRANT_ACCESS)
    public void give(PublicId publicId, long account, GrantLevel level, LocalDate until) {
        IncidentCase incident = door.lock(publicId, Action.GRANT_ACCESS);
        check(level, until);
        grantees.require(incident, account);
        CaseGrant grant =
                grants.add(new CaseGrant(incident.id(), account, level, until, user.requireId(), Clocks.now(clock)));
        news.tell(incident.id(), publicId, "accessGranted", GrantNews.Picture.NONE, news.picture(grant));
        tell(incident, grant);
    }

    /** Changes level or end, and tells her by mail what holds now (R-GRANT-05). */
    @Requires(Action.GRANT_ACCESS)
    public void change(PublicId publicId, long grantId, int seenVersion, GrantLevel level, LocalDate until) {
        IncidentCase incident = door.lock(publicId, Action.GRANT_ACCESS);
        check(level, until);
        CaseGrant grant = grant(incident, grantId, seenVersion);
        var before = news.picture(grant);
        grant.change(level, until);
        news.tell(incident.id(), publicId, "accessChanged", before, news.picture(grant));
        tell(incident, grant);
    }

    /** Takes the access back, at once (R-GRANT-05). */
    @Requires(Action.GRANT_ACCESS)
    public void revoke(PublicId publicId, long grantId, int seenVersion) {
        IncidentCase incident = door.lock(publicId, Action.GRANT_ACCESS);
        CaseGrant grant = grant(incident, grantId, seenVersion);
        news.tell(incident.id(), publicId, "accessRevoked", news.picture(grant), GrantNews.Picture.NONE);
        grants.remove(grant);
    }

    /** A grant of this very case; one of another case, or none at all, is told alike to be gone. */
    private CaseGrant grant(IncidentCase incident, long grantId, int seenVersion) {
        return grants.ofCase(incident.id(), grantId)
                .filter(grant -> grant.version() == seenVersion)
                .orElseThrow(() -> new RefusedException("grantChanged"));
    }

    private void check(GrantLevel level, LocalDate until) {
        if (level == null) {
            throw new RefusedException("grantLevelMissing");
        }
        if (until != null && until.isBefore(Clocks.today(clock))) {
            throw new RefusedException("grantEndPast");
        }
    }

    private void tell(IncidentCase incident, CaseGrant grant) {
        SebUser holder = news.holder(grant);
        var to = new Addressee(holder.name(), holder.email());
        mail.fire(new CaseGranted(incident.id(), incident.publicId(), incident.caseNumber(), to, grant.validTo()));
    }
}
