package dk.dpsd.seb;

import dk.dpsd.seb.store.AgreementStore;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Answers from the agreements an organisation has recorded. */
@Dependent
public class RecordedAgreements implements CooperationAgreements {

    private final AgreementStore agreements;

    @Inject
    public RecordedAgreements(AgreementStore agreements) {
        this.agreements = agreements;
    }

    @Override
    public boolean existFor(String cvr) {
        return !agreements.of(cvr).isEmpty();
    }
}
