package dk.dpsd.mail.web;

import dk.dpsd.mail.MailTrouble;
import dk.dpsd.mail.MailTrouble.Trouble;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page of mails that do not get out. */
@Named
@RequestScoped
public class MailTroubleView {

    @Inject
    MailTrouble trouble;

    private List<Trouble> mails = List.of();

    /** Asks for them, once the address was read. */
    public void open() {
        mails = trouble.newest();
    }

    public List<Trouble> getMails() {
        return mails;
    }
}
