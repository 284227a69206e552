package dk.dpsd.national.web;

import dk.dpsd.anonymisation.certificate.Certificates;
import dk.dpsd.anonymisation.certificate.Unfinished;
import dk.dpsd.national.Deliveries;
import dk.dpsd.national.Deliveries.Trouble;
import dk.dpsd.national.model.DeliveryState;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Notices;
import dk.dpsd.shared.web.Redirect;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** The operator's page of what ended cases still have before them: delivery, and erasure outside the database. */
@Named
@RequestScoped
public class DeliveryView {

    @Inject
    Deliveries deliveries;

    @Inject
    Certificates certificates;

    @Inject
    Notices notices;

    @Inject
    Language language;

    private Deliveries.Channel channel;
    private List<Trouble> troubled = List.of();
    private List<Unfinished> unfinished = List.of();

    /** Asks for them, once the address was read. */
    public void open() {
        channel = deliveries.channel();
        troubled = deliveries.troubled();
        unfinished = certificates.unfinished();
    }

    /** "Prøv de afviste igen". */
    public void resend() {
        int resent = deliveries.resend();
        notices.say(Words.say(language.texts("national"), "delivery.resent", (Object) resent));
        Redirect.to("/drift/levering");
    }

    /** How cases go; null before the page was opened. */
    public Deliveries.Channel getChannel() {
        return channel;
    }

    public boolean isTurnedAway() {
        return count(DeliveryState.TURNED_AWAY) > 0;
    }

    public List<DeliveryState> getStates() {
        return Arrays.asList(DeliveryState.values());
    }

    public long count(DeliveryState state) {
        return channel == null ? 0 : channel.counts().getOrDefault(state, 0L);
    }

    public List<Trouble> getTroubled() {
        return troubled;
    }

    public List<Unfinished> getUnfinished() {
        return unfinished;
    }
}
