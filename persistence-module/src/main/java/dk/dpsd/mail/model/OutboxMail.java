package dk.dpsd.mail.model;

import dk.dpsd.shared.model.FreeText;
import dk.dpsd.shared.model.Harmless;
import dk.dpsd.shared.model.Personal;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Retry;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One mail to one person, written in the transaction of the deed and sent afterwards (design 11). While it waits, its key
 * keeps a second mail of the same kind about the same case to the same person from being written.
 */
@Entity
@Table(name = "mail_outbox")
@SequenceGenerator(name = "mail_outbox_seq", sequenceName = "mail_outbox_seq", allocationSize = 20)
public class OutboxMail {

    /** Why a mail was refused before it was tried; keys of the text bundle. */
    public static final String BAD_ADDRESS = "reason.badAddress";

    public static final String CASE_ENDED = "reason.caseEnded";

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ADDRESS = 320;
    public static final int LONGEST_SUBJECT = 300;
    public static final int LONGEST_BODY = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_outbox_seq")
    private Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Column(name = "case_id")
    private Long caseId;

    /** What a plan writes this mail's way down on, or null. */
    @Column(name = "plan_result")
    private Long planResult;

    /** Staff or, with a question, the reporter: declared as what must go at closing. */
    @Personal(Personal.Kind.REPORTER)
    @Column(name = "recipient_name")
    private String recipientName;

    @Personal(Personal.Kind.REPORTER)
    @Column(name = "recipient_address")
    private String recipientAddress;

    @FreeText
    private String subject;

    @FreeText
    private String body;

    @Enumerated(EnumType.STRING)
    private MailState state;

    @Harmless
    @Column(name = "dedup_key")
    private String dedupKey;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Embedded
    private Retry retry;

    protected OutboxMail() {}

    /** @param draft what goes out; an address nothing can be sent to is refused at once and visibly */
    public OutboxMail(MailDraft draft, Instant now) {
        kind = draft.kind();
        caseId = draft.caseId();
        planResult = draft.planResult();
        recipientName = MailAddress.oneLine(draft.recipientName(), LONGEST_NAME);
        recipientAddress = MailAddress.oneLine(draft.recipientAddress(), LONGEST_ADDRESS);
        subject = MailAddress.oneLine(draft.subject(), LONGEST_SUBJECT);
        body = draft.body();
        dedupKey = draft.dedupKey();
        createdAt = now;
        retry = Retry.from(now);
        state = MailState.WAITING;
        if (!MailAddress.isValid(draft.recipientAddress())) {
            refuse(BAD_ADDRESS);
        }
    }

    public void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        end(null);
    }

    /** It will never be sent (R-RES-06). */
    public void refuse(String reason) {
        state = MailState.REFUSED;
        end(reason);
    }

    /** It was not sent this time; after the last try it is parked. */
    public void delay(String reason, Instant now, int mostAttempts) {
        if (state != MailState.WAITING) {
            return;
        }
        if (retry.isSpent(mostAttempts)) {
            state = MailState.PARKED;
            end(reason);
        } else {
            retry.failed(reason, now);
        }
    }

    private void end(String reason) {
        retry.end(reason);
        dedupKey = "ended:" + PublicId.random();
    }

    /**
     * The case ended: whatever waits is not sent any more, and what it said and to whom is forgotten (R-LOG-05).
     *
     * @return how many values were forgotten
     */
    public int erase() {
        if (state == MailState.WAITING) {
            refuse(CASE_ENDED);
        }
        int forgotten = 0;
        for (String value : new String[] {recipientName, recipientAddress, subject, body}) {
            forgotten += value == null ? 0 : 1;
        }
        recipientName = null;
        recipientAddress = null;
        subject = null;
        body = null;
        return forgotten;
    }

    public Letter letter() {
        return new Letter(id, recipientName, recipientAddress, subject, body, createdAt);
    }

    public Long getId() {
        return id;
    }

    /** The case it tells of, or null. */
    public Long caseId() {
        return caseId;
    }

    /** The result of a plan's run, or null. */
    public Long planResult() {
        return planResult;
    }

    public MailKind kind() {
        return kind;
    }

    public MailState state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Retry retry() {
        return retry;
    }
}
