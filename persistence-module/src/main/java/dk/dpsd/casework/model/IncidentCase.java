package dk.dpsd.casework.model;

import dk.dpsd.casework.model.detail.DetailSheet;
import dk.dpsd.casework.model.erasure.Erased;
import dk.dpsd.casework.model.erasure.Thing;
import dk.dpsd.casework.model.tag.FocusTag;
import dk.dpsd.casework.model.tag.Keyword;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.PublicId;
import dk.dpsd.shared.model.Redaction;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/**
 * Sag: what is worked on after a report came in. Changes by named verbs only, each of which obeys
 * {@link CaseTransitions}; a verb that is not possible throws and changes nothing (design 7).
 */
@Entity
@Table(name = "casework_case")
public class IncidentCase extends CaseFacts {

    protected IncidentCase() {}

    /** A new case as it was reported. Its number follows once it has an id. */
    public IncidentCase(Report.Submitted report, LastChange received) {
        this.publicId = PublicId.random().value();
        this.caseNumber = "";
        this.state = CaseState.RECEIVED;
        this.receivedAt = received.at();
        this.place = report.place();
        this.occurrence = report.occurrence();
        this.texts = new CaseTexts(report.headline(), report.description(), null, null, null);
        this.severity = report.severity();
        this.classified = Classified.notYet();
        this.identifiers = report.identifiers();
        this.details = DetailSheet.of(report.details());
        this.ending = new Ending();
        this.lastChange = received;
        this.kind = CaseKind.SINGLE;
    }

    public void numbered(String number) {
        caseNumber = number;
    }

    /** Makes it the case of a collective report (SR) of so many incidents; what the place learnt stands in its own field. */
    public void collects(int number, String description, String learning) {
        kind = CaseKind.COLLECTIVE;
        incidents = number;
        texts = new CaseTexts(texts.headline(), description, null, learning, null);
    }

    /** The numbers of a collective report were put right. */
    public void recounted(int number, LastChange change) {
        go(Verb.EDIT, change);
        incidents = number;
        mutableEnding().undeclared();
    }

    /** Emneord in place of those that are there (R-TAG-02); part of a verb, as the whole form is. */
    public void keywords(List<Keyword> words) {
        if (words.size() > Keyword.MOST) {
            throw new IllegalArgumentException("more than " + Keyword.MOST + " keywords");
        }
        keywords.clear();
        keywords.addAll(words);
    }

    /** Its Emneord were changed and nothing else: still a change, and a declaration was about something else. */
    public void tagged(LastChange change) {
        go(Verb.EDIT, change);
        mutableEnding().undeclared();
    }

    /** Lokale fokusområder in place of those that are there (R-TAG-01). */
    public void focusAreas(List<FocusTag> tags) {
        focusAreas.clear();
        focusAreas.addAll(tags);
    }

    /** Puts the case into a mailbox; null for "Uden postkasse". Not a verb: routing is the consequence of one. */
    public void liesIn(Long mailbox) {
        place.liesIn(mailbox);
    }

    /** The case's unit moved in the tree: an open case follows (design 3). */
    public void follow(List<Long> path) {
        if (state.isOpen()) {
            place.follow(path);
        }
    }

    public void accept(long newHandler, LastChange change) {
        go(Verb.ACCEPT, change);
        assignedTo(newHandler);
    }

    public void assign(long newHandler, LastChange change) {
        go(Verb.ASSIGN, change);
        assignedTo(newHandler);
    }

    private void assignedTo(long newHandler) {
        handler = newHandler;
        handlerOpenedAt = null;
    }

    public void handOver(CasePlace to, LastChange change) {
        go(Verb.HAND_OVER, change);
        place = to;
    }

    public void placed(CasePlace at, LastChange change) {
        go(Verb.PLACE, change);
        place = at;
    }

    /** Change of location: back to an inbox, without handler. */
    public void move(CasePlace to, LastChange change) {
        go(Verb.MOVE, change);
        place = to;
        release();
    }

    public void recall(LastChange change) {
        go(Verb.RECALL, change);
        release();
    }

    private void release() {
        handler = null;
        handlerOpenedAt = null;
        mutableEnding().undeclared();
    }

    public void reject(DropReason reason, String comment, long by, LastChange change) {
        go(Verb.REJECT, change);
        mutableEnding().dropped(reason, comment, by, change.at());
    }

    public void delete(DropReason reason, String comment, long by, LastChange change) {
        go(Verb.DELETE, change);
        mutableEnding().dropped(reason, comment, by, change.at());
        mutableEnding().undeclared();
    }

    /** Fortryd: back to the state, mailbox and handler before; impossible once identifiers are gone. */
    public void restore(LastChange change) {
        notEnded(Verb.RESTORE);
        go(Verb.RESTORE, change);
        mutableEnding().restored();
    }

    /** Replaces what is worked on; a changed case must be declared anonymised anew. */
    public void edit(CaseContent content, LastChange change) {
        go(Verb.EDIT, change);
        take(content);
    }

    /** Adds a paragraph behind one of the texts; what stands there stays (R-GRANT-04). */
    public void append(AppendedTo where, String paragraph, LastChange change) {
        CaseTexts longer = texts.with(where, paragraph);
        go(Verb.APPEND, change);
        texts = longer;
        mutableEnding().undeclared();
    }

    /** The receiver's edits, kept because a handler is assigned with them (R-INIT-09). */
    public void acceptEdited(CaseContent content, long newHandler, LastChange change) {
        accept(newHandler, change);
        take(content);
    }

    private void take(CaseContent content) {
        occurrence = content.occurrence();
        texts = content.texts();
        severity = content.severity();
        classified = content.classified();
        identifiers = content.identifiers(identifiers().contactEmail());
        details = DetailSheet.of(content.details(), details);
        place.renamePlace(content.placeName());
        mutableEnding().undeclared();
    }

    /** What will be covered was decided anew: a declaration was about something else. */
    public void decidedAgain() {
        if (ending().declaredAt() != null) {
            mutableEnding().undeclared();
        }
    }

    public void declareAnonymised(long by, String name, LastChange change) {
        notEnded(Verb.DECLARE);
        go(Verb.DECLARE, change);
        mutableEnding().declared(by, name, change.at());
    }

    /**
     * Ends the case: identifiers and internal note go (R-ANON-02), and what was decided is covered (R-ANON-03). Returns what
     * went whole.
     */
    public Erased close(Redaction redaction, LastChange change) {
        notEnded(Verb.CLOSE);
        if (ending().declaredAt() == null) {
            throw new ImpossibleVerbException(state, Verb.CLOSE);
        }
        go(Verb.CLOSE, change);
        Erased gone = identifiers().erased().and(Thing.INTERNAL_NOTE, texts.internalNote() == null ? 0 : 1);
        identifiers = Identifiers.none();
        redact(redaction);
        mutableEnding().ended(change.at());
        return gone;
    }

    /** Covers what was decided in every text that stays. */
    private void redact(Redaction redaction) {
        texts = texts.ended(redaction);
        details = DetailSheet.of(details().redacted(redaction), details);
        place.redact(redaction);
        mutableEnding().redact(redaction);
    }

    /**
     * Covers something more in a case that ended and that the authority does not have yet.
     *
     * @throws IllegalStateException where it has not ended, or was sent
     */
    public void maskAgain(Redaction redaction, LastChange change) {
        if (!isHeldBack()) {
            throw new IllegalStateException("nothing is masked in a case that is open or sent");
        }
        redact(redaction);
        lastChange = change;
    }

    /** Whether it has ended and the authority does not have it. */
    public boolean isHeldBack() {
        return ending().endedAt() != null && ending().sentAt() == null;
    }

    /** The authority acknowledged the case. */
    public void sent(Instant when) {
        mutableEnding().sent(when);
    }

    /** Every free text that stays when the case closes, and so must be looked at before. */
    public List<CaseText> freeTexts() {
        return FreeTexts.of(this);
    }

    private void go(Verb verb, LastChange change) {
        state = CaseTransitions.target(state, verb).orElseThrow(() -> new ImpossibleVerbException(state, verb));
        lastChange = change;
    }

    private void notEnded(Verb verb) {
        if (ending().endedAt() != null) {
            throw new ImpossibleVerbException(state, verb);
        }
    }

    private Ending mutableEnding() {
        if (ending == null) {
            ending = new Ending();
        }
        return ending;
    }
}
