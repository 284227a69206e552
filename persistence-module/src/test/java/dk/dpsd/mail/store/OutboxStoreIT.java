package dk.dpsd.mail.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.mail.model.MailDraft;
import dk.dpsd.mail.model.MailKind;
import dk.dpsd.mail.model.MailState;
import dk.dpsd.mail.model.OutboxMail;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.store.OnBothDatabases;
import dk.dpsd.shared.store.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;

/** The outbox on the real databases (design 11). */
class OutboxStoreIT {

    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant LATER = NOON.plus(Duration.ofMinutes(2));

    private TestDatabase used;

    @AfterEach
    void emptyTheOutbox() {
        used.doInTransaction(em -> em.createQuery("delete from OutboxMail m").executeUpdate());
    }

    @OnBothDatabases
    void aWaitingMailIsNotWrittenTwiceButASentOneMayComeAgain(TestDatabase db) {
        used = db;
        long id = add(db, 1, "a@demo.example");
        assertThat(db.<Boolean>inTransaction(em -> new OutboxStore(em)
                        .add(draft(1, "A@Demo.example"), NOON)
                        .isPresent()))
                .isFalse();
        assertThat(add(db, 2, "a@demo.example")).as("another case").isNotEqualTo(id);
        change(db, id, mail -> mail.sent(NOON));
        assertThat(add(db, 1, "a@demo.example")).as("the case came back").isNotEqualTo(id);
    }

    @OnBothDatabases
    void ofManyClaimsOneGetsTheMail(TestDatabase db) throws Exception {
        used = db;
        long id = add(db, 3, "a@demo.example");
        var nodes = Executors.newFixedThreadPool(4);
        var tries = IntStream.range(0, 8)
                .mapToObj(i -> nodes.submit(() -> claim(db, id, NOON).isPresent()))
                .toList();
        nodes.shutdown();
        int got = 0;
        for (var one : tries) {
            got += one.get() ? 1 : 0;
        }
        assertThat(got).isEqualTo(1);
    }

    @OnBothDatabases
    void aLeaseThatRanOutBelongsToADeadNode(TestDatabase db) {
        used = db;
        long id = add(db, 4, "a@demo.example");
        assertThat(claim(db, id, NOON)).isPresent();
        assertThat(due(db, NOON)).doesNotContain(id);
        assertThat(due(db, LATER)).contains(id);
        assertThat(claim(db, id, LATER).orElseThrow().retry().attempts()).isEqualTo(2);
    }

    @OnBothDatabases
    void theLongestWaitingComesFirst(TestDatabase db) {
        used = db;
        long delayed = add(db, 5, "a@demo.example");
        long second = add(db, 6, "a@demo.example");
        claim(db, delayed, NOON);
        change(db, delayed, mail -> mail.delay("reason.temporary", NOON, 5));
        assertThat(due(db, NOON)).containsExactly(second);
        assertThat(due(db, LATER)).containsExactly(second, delayed);
    }

    @OnBothDatabases
    void whatIsSpentIsParked(TestDatabase db) {
        used = db;
        long id = add(db, 7, "a@demo.example");
        claim(db, id, NOON);
        change(db, id, mail -> mail.delay("reason.temporary", NOON, 1));
        assertThat(find(db, id).state()).isEqualTo(MailState.PARKED);
        assertThat(due(db, LATER)).isEmpty();
        add(db, 8, "b@demo.example");
        db.doInTransaction(em -> {
            var store = new OutboxStore(em);
            assertThat(store.troubled(100)).hasSize(1);
            assertThat(store.countTroubled().value())
                    .as("one waits without trouble")
                    .isEqualTo(1);
        });
    }

    @OnBothDatabases
    void anAddressNothingCanBeSentToIsRefusedAndSeen(TestDatabase db) {
        used = db;
        long id = add(db, 8, "a@demo.example\r\nBcc: everyone@demo.example");
        var mail = find(db, id);
        assertThat(mail.state()).isEqualTo(MailState.REFUSED);
        assertThat(mail.retry().lastError()).isEqualTo(OutboxMail.BAD_ADDRESS);
        assertThat(mail.letter().recipientAddress()).doesNotContain("\r", "\n");
        assertThat(due(db, LATER)).isEmpty();
    }

    @OnBothDatabases
    void atTheEndOfACaseItsMailsSayNothingMore(TestDatabase db) {
        used = db;
        long waiting = add(db, 9, "a@demo.example");
        long sent = add(db, 9, "b@demo.example");
        long other = add(db, 10, "a@demo.example");
        change(db, sent, mail -> mail.sent(NOON));

        assertThat(db.<Integer>inTransaction(em -> new OutboxStore(em).erase(9)))
                .isEqualTo(8);

        assertThat(find(db, sent).state()).isEqualTo(MailState.SENT);
        assertThat(find(db, waiting).state()).isEqualTo(MailState.REFUSED);
        assertThat(List.of(find(db, waiting), find(db, sent))).allSatisfy(mail -> assertThat(mail.letter())
                .hasNoNullFieldsOrPropertiesExcept("recipientName", "recipientAddress", "subject", "body", "file")
                .extracting("recipientName", "recipientAddress", "subject", "body")
                .containsOnlyNulls());
        assertThat(find(db, other).letter().body()).isEqualTo("Tekst æøå");
        assertThat(due(db, LATER)).containsExactly(other);
        assertThat(db.<Integer>inTransaction(em -> new OutboxStore(em).erase(9)))
                .as("a second time changes nothing")
                .isZero();
    }

    /** Design 9: mails about no case, and those written after their case ended, are not kept for ever. */
    @OnBothDatabases
    void oldMailsWhoseWayIsOverSayNothingMore(TestDatabase db) {
        used = db;
        long waiting = add(db, 9, "a@demo.example");
        long sent = add(db, 9, "b@demo.example");
        change(db, sent, mail -> mail.sent(NOON));
        var created = find(db, sent).createdAt();

        assertThat(db.<Integer>inTransaction(em -> new OutboxStore(em).forget(created, 99)))
                .as("not older")
                .isZero();
        assertThat(db.<Integer>inTransaction(em -> new OutboxStore(em).forget(created.plusSeconds(1), 99)))
                .isEqualTo(1);
        assertThat(find(db, sent).letter().recipientAddress()).isNull();
        assertThat(find(db, sent).state()).isEqualTo(MailState.SENT);
        assertThat(find(db, waiting).letter().recipientAddress()).isEqualTo("a@demo.example");
        assertThat(db.<Integer>inTransaction(em -> new OutboxStore(em).forget(created.plusSeconds(1), 99)))
                .isZero();
    }

    @OnBothDatabases
    void pagesGoFromTheNewestToTheOldest(TestDatabase db) {
        used = db;
        var ids = IntStream.range(20, 25)
                .mapToObj(i -> add(db, i, "a@demo.example"))
                .toList();
        var first = db.inTransaction(em -> new OutboxStore(em).newest(Optional.empty(), 3));
        var key = new PageKey(first.get(2).createdAt(), first.get(2).getId());
        var second = db.inTransaction(em -> new OutboxStore(em).newest(Optional.of(key), 3));
        assertThat(first).extracting(OutboxMail::getId).containsExactly(ids.get(4), ids.get(3), ids.get(2));
        assertThat(second).extracting(OutboxMail::getId).containsExactly(ids.get(1), ids.get(0));
    }

    private static long add(TestDatabase db, long caseId, String address) {
        assertThat(db.<Boolean>inTransaction(em ->
                        new OutboxStore(em).add(draft(caseId, address), NOON).isPresent()))
                .isTrue();
        return db.inTransaction(em ->
                em.createQuery("select max(m.id) from OutboxMail m", Long.class).getSingleResult());
    }

    private static MailDraft draft(long caseId, String address) {
        return new MailDraft(MailKind.CASE_IN_MAILBOX, caseId, "Navn", address, "Emne", "Tekst æøå");
    }

    private static Optional<OutboxMail> claim(TestDatabase db, long id, Instant now) {
        return db.inTransaction(em -> new OutboxStore(em).claim(id, now, now.plus(Duration.ofMinutes(1))));
    }

    private static void change(TestDatabase db, long id, Consumer<OutboxMail> deed) {
        db.doInTransaction(em -> deed.accept(new OutboxStore(em).lock(id).orElseThrow()));
    }

    private static OutboxMail find(TestDatabase db, long id) {
        return db.inTransaction(em -> em.find(OutboxMail.class, id));
    }

    private static List<Long> due(TestDatabase db, Instant now) {
        return db.inTransaction(em -> new OutboxStore(em).due(now, 10));
    }
}
