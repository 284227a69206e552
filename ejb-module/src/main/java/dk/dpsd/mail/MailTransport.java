package dk.dpsd.mail;

import dk.dpsd.mail.model.Letter;

/** How mails leave the house. */
interface MailTransport {

    /** Opens a line for a row of mails; it connects with the first one. */
    Line open();

    /** One connection. Sending never throws: every failure is an outcome. */
    interface Line extends AutoCloseable {

        Outcome send(Letter letter);

        @Override
        void close();
    }
}
