package dk.dpsd.search;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.store.WholeCaseStore;
import dk.dpsd.followup.store.FollowUpStore;
import dk.dpsd.search.index.CaseIndex.State;
import dk.dpsd.search.index.Found;
import dk.dpsd.search.index.IndexQuestion;
import dk.dpsd.search.index.SearchOrder;
import dk.dpsd.search.index.SearchRights;
import dk.dpsd.search.index.Searchable;
import dk.dpsd.search.index.Words;
import dk.dpsd.search.store.ChangeStore;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import dk.dpsd.shared.store.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.document.Document;

/** A node with an index of its own on a real database, without a server. */
final class IndexStage implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Searchable ALL = new Searchable(Scope.task(SystemTask.INDEX), Set.of());

    final IndexKeeping keeping = new IndexKeeping();
    final IndexErasure erasure = new IndexErasure();

    IndexStage(TestDatabase db, Path folder) {
        keeping.desk = new Desk(db);
        keeping.folder = Optional.of(folder.toString());
        keeping.data = "unused";
        erasure.desk = keeping.desk;
        erasure.keeping = keeping;
    }

    List<Long> find(String words) {
        return found(words).hits().stream().map(Found.Hit::caseId).toList();
    }

    Found found(String words) {
        try {
            return keeping.ready()
                    .orElseThrow()
                    .find(
                            new IndexQuestion(
                                    new SearchRights(ALL, ALL, ALL), CaseCriteria.ALL, Words.of(words), false),
                            SearchOrder.NEWEST,
                            Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        keeping.close();
    }

    /** As the container would: each call in a transaction of its own. */
    private static final class Desk extends IndexDesk {

        private final TestDatabase db;

        private Desk(TestDatabase db) {
            this.db = db;
        }

        private <T> T in(Function<IndexDesk, T> work) {
            return db.inTransaction(em -> work.apply(desk(em)));
        }

        private static IndexDesk desk(EntityManager em) {
            var desk = new IndexDesk();
            desk.changes = new ChangeStore(em);
            desk.cases = new WholeCaseStore(em);
            desk.followUps = new FollowUpStore(em);
            desk.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            return desk;
        }

        @Override
        public long order() {
            return in(IndexDesk::order);
        }

        @Override
        public boolean isKept(long place) {
            return in(desk -> desk.isKept(place));
        }

        @Override
        public Lot changedBehind(long place) {
            return in(desk -> desk.changedBehind(place));
        }

        @Override
        public Map<Long, Document> casesBehind(long id) {
            return in(desk -> desk.casesBehind(id));
        }

        @Override
        public long count() {
            return in(IndexDesk::count);
        }

        @Override
        public void at(State index) {
            in(desk -> {
                desk.at(index);
                return null;
            });
        }

        @Override
        public boolean isPurged(long caseId, boolean all) {
            return in(desk -> desk.isPurged(caseId, all));
        }
    }
}
