package dk.dpsd.mail.model;

import dk.dpsd.shared.model.Harmless;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What goes along with a mail: a resumé. Its content goes once the mail is out, or when it never will be. */
@Entity
@Table(name = "mail_attachment")
public class MailAttachment {

    @Id
    @Column(name = "mail_id")
    private Long mailId;

    /** Made by us, of the case number. */
    @Harmless
    @Column(name = "file_name", nullable = false)
    private String fileName;

    private byte[] content;

    protected MailAttachment() {}

    public MailAttachment(long mailId, String fileName, byte[] content) {
        this.mailId = mailId;
        this.fileName = fileName;
        this.content = content;
    }

    public long mailId() {
        return mailId;
    }

    public String fileName() {
        return fileName;
    }

    /** Null where it has gone. */
    public byte[] content() {
        return content;
    }

    /** Forgets the content; that there was one stays. */
    public void empty() {
        content = null;
    }
}
