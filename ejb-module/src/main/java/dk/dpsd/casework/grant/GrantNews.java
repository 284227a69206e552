package dk.dpsd.casework.grant;

import dk.dpsd.access.model.CaseGrant;
import dk.dpsd.seb.model.SebUser;
import dk.dpsd.seb.store.SebStore;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Records;
import dk.dpsd.shared.model.PublicId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes to the access log of a case what became of an access to it: whose, which level, until when. */
@Dependent
class GrantNews {

    @Inject
    SebStore seb;

    @Inject
    Event<Records> log;

    /** A grant as it stood at one moment; null values where there was none. */
    record Picture(String login, String level, String until) {

        static final Picture NONE = new Picture(null, null, null);
    }

    Picture picture(CaseGrant grant) {
        return new Picture(holder(grant).login(), grant.level().name(), Objects.toString(grant.validTo(), null));
    }

    SebUser holder(CaseGrant grant) {
        return seb.user(grant.account()).orElseThrow(NotThereException::new);
    }

    /** @param deed a key of the access log's deeds */
    void tell(long caseId, PublicId publicId, String deed, Picture before, Picture after) {
        List<FieldChange> changes = new ArrayList<>();
        // Whose it is stands in the entry also where only level or end changed.
        String former = deed.equals("accessChanged") ? null : before.login();
        changes.add(FieldChange.harmless("grantee", former, after.login()));
        add(changes, "grantLevel", before.level(), after.level());
        add(changes, "grantEnd", before.until(), after.until());
        log.fire(new Records(caseId, publicId, deed, changes));
    }

    private static void add(List<FieldChange> changes, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            changes.add(FieldChange.harmless(field, before, after));
        }
    }
}
