package dk.dpsd.followup;

import dk.dpsd.anonymisation.review.HeldText;
import dk.dpsd.anonymisation.review.HoldsCaseTexts;
import dk.dpsd.anonymisation.review.Place;
import dk.dpsd.casework.model.IncidentCase;
import dk.dpsd.followup.model.FollowUpEntry;
import dk.dpsd.followup.store.FollowUpStore;
import dk.dpsd.shared.Clocks;
import dk.dpsd.shared.model.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The entries of the follow-up: what was noted, asked and answered. */
@Dependent
public class FollowUpTexts implements HoldsCaseTexts {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d.M.yyyy HH.mm", Locale.ROOT).withZone(Clocks.COPENHAGEN);

    @Inject
    FollowUpStore store;

    @Override
    public int order() {
        return 2;
    }

    @Override
    public List<HeldText> texts(Scope scope, IncidentCase incident) {
        return store.entries(incident.id()).stream().map(FollowUpTexts::text).toList();
    }

    private static HeldText text(FollowUpEntry entry) {
        var place = new Place("followup", entry.kind().name(), MOMENT.format(entry.writtenAt()));
        return new HeldText(place, entry.text());
    }
}
