package dk.dpsd.mail.web;

import dk.dpsd.mail.DemoMailbox;
import dk.dpsd.mail.MailView;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page of the demo world's built-in mailbox. */
@Named
@RequestScoped
public class DemoMailView {

    @Inject
    DemoMailbox mailbox;

    @Inject
    Language language;

    private String after;
    private Page<MailView> page;

    /** Asks for the mails, once the address was read. */
    public void open() {
        page = mailbox.page(PageKey.parse(after));
    }

    public List<MailView> getMails() {
        return page == null ? List.of() : page.rows();
    }

    /** The key of the next page, or null on the last one. */
    public String getNext() {
        return page == null ? null : page.next().map(PageKey::toString).orElse(null);
    }

    /** Why a mail was refused or is late. */
    public String reason(String key) {
        var texts = language.texts("mail");
        return texts.containsKey(key) ? texts.getString(key) : key;
    }

    /** A text, or that it is gone since the case ended. */
    public String shown(String text) {
        return text == null ? language.texts("mail").getString("erased") : text;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
