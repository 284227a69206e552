package dk.dpsd.anonymisation;

import dk.dpsd.anonymisation.finder.Confidence;
import dk.dpsd.casework.tag.RecognisesPeople;
import jakarta.enterprise.context.Dependent;

/** A word that labels cases stands in lists that outlive them: what is likely to be a person is none. */
@Dependent
class PeopleInWords implements RecognisesPeople {

    @Override
    public boolean in(String words) {
        return !PersonWarning.of(words).only(Confidence.LIKELY).isEmpty();
    }
}
