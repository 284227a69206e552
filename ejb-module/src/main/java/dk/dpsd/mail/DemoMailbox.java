package dk.dpsd.mail;

import dk.dpsd.access.DemoMode;
import dk.dpsd.mail.model.MailAttachment;
import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.mail.store.OutboxStore;
import dk.dpsd.shared.NotThereException;
import dk.dpsd.shared.Requires;
import dk.dpsd.shared.model.Action;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The built-in mailbox of the demo world: everything that was sent, without a mail server. Not there elsewhere. */
@Stateless
public class DemoMailbox {

    private static final Set<MailKind> CARRY_FILES = EnumSet.of(MailKind.SUMMARY, MailKind.PLAN_REPORT);

    @Inject
    OutboxStore store;

    @Inject
    DemoMode demo;

    /**
     * The newest mails of the outbox.
     *
     * @param after where the page before ended
     */
    @Requires(Action.READ_DEMO_MAIL)
    public Page<MailView> page(Optional<PageKey> after) {
        if (!demo.isOn()) {
            throw new NotThereException();
        }
        return Page.of(store.newest(after, Page.SIZE + 1), DemoMailbox::key).map(this::view);
    }

    private MailView view(OutboxMail mail) {
        String along = CARRY_FILES.contains(mail.kind())
                ? store.attachment(mail.getId()).map(MailAttachment::fileName).orElse(null)
                : null;
        return MailView.of(mail, along);
    }

    private static PageKey key(OutboxMail last) {
        return new PageKey(last.createdAt(), last.getId());
    }
}
