package dk.dpsd.national.channel;

import dk.dpsd.national.AuthorityChannel;
import dk.dpsd.national.NotTakenException;
import dk.dpsd.national.OwnRegister;
import dk.dpsd.national.model.AnonymousCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** The channel that is set. Where it is set wrongly every delivery waits and says so, and nothing is lost. */
@ApplicationScoped
public class SetChannel implements AuthorityChannel {

    static final String NOT_SET_UP = "channel.notSetUp";

    @Inject
    ChannelSettings settings;

    @Inject
    OwnRegister own;

    private AuthorityChannel chosen;

    @Override
    public void deliver(AnonymousCase handed) {
        chosen().deliver(handed);
    }

    /** Made at the first delivery, so that a wrong setting does not keep the server from starting. */
    private synchronized AuthorityChannel chosen() {
        if (chosen == null) {
            chosen = choose();
        }
        return chosen;
    }

    private AuthorityChannel choose() {
        CaseDocument document = settings.document().orElseThrow(SetChannel::notSetUp);
        return switch (settings.way().orElseThrow(SetChannel::notSetUp)) {
            case REGISTER -> own;
            case FOLDER -> new FolderChannel(Path.of(settings.folder.orElseThrow()), document);
            case HTTPS -> https(document);
        };
    }

    private HttpsChannel https(CaseDocument document) {
        try {
            return new HttpsChannel(settings, document);
        } catch (IllegalStateException wrong) {
            throw new NotTakenException(NOT_SET_UP, wrong);
        }
    }

    private static NotTakenException notSetUp() {
        return new NotTakenException(NOT_SET_UP, null);
    }
}
