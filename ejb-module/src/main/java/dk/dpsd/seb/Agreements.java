package dk.dpsd.seb;

import dk.dpsd.seb.model.CooperationAgreement;
import dk.dpsd.seb.store.AgreementStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.CurrentUser;
import dk.dpsd.shared.FieldChange;
import dk.dpsd.shared.RecordsDeed;
import dk.dpsd.shared.RefusedException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Sensitivity;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;

/** The cooperation agreements of the caller's own organisation with private providers (R-PRIV-09). */
@Stateless
public class Agreements {

    private static final Pattern CVR = Pattern.compile("\\d{8}");
    private static final int LONGEST = 200;

    @Inject
    UserEdits edits;

    @Inject
    AgreementStore agreements;

    @Inject
    SebSource source;

    @Inject
    CurrentUser caller;

    @Inject
    Clock clock;

    @Inject
    Event<RecordsDeed> log;

    @Requires(Action.ADMINISTER_USERS)
    public List<AgreementForm> recorded() {
        return agreements.of(edits.ownCvr()).stream()
                .map(one -> new AgreementForm(one.providerName(), one.providerCvr(), one.reference(), one.signedOn()))
                .toList();
    }

    @Requires(Action.ADMINISTER_USERS)
    public void record(AgreementForm form) {
        source.requireOwn();
        check(form);
        String cvr = edits.ownCvr();
        var agreement = new CooperationAgreement(
                cvr, form.providerName(), form.providerCvr(), form.reference(), form.signedOn());
        agreement.recorded(caller.requireId(), Clocks.now(clock));
        agreements.add(agreement);
        log.fire(new RecordsDeed(
                null,
                cvr,
                "agreementRecorded",
                List.of(
                        UserChanges.harmless("provider", null, form.providerName()),
                        UserChanges.harmless("providerCvr", null, form.providerCvr()),
                        new FieldChange("reference", Sensitivity.FREE_TEXT, null, form.reference()))));
    }

    private void check(AgreementForm form) {
        if (isMissing(form.providerName()) || isMissing(form.reference())) {
            throw new RefusedException("agreementIncomplete");
        }
        if (form.providerCvr() == null || !CVR.matcher(form.providerCvr()).matches()) {
            throw new RefusedException("cvrWrong");
        }
        if (form.signedOn() == null || form.signedOn().isAfter(Clocks.today(clock))) {
            throw new RefusedException("signedFuture");
        }
    }

    private static boolean isMissing(String text) {
        return text == null || text.length() > LONGEST;
    }
}
