package dk.dpsd.search.index;

import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.store.Directory;

/**
 * The full-text index of one node (design 16). How far it has read is committed together with what it read, so that a kill
 * leaves either both or neither. One thread writes, any number look.
 */
public final class CaseIndex implements AutoCloseable {

    /** Another number when cases are put in otherwise: an index of another form is built anew. */
    private static final String FORM = "3";

    private static final Set<String> SHOWN = Set.of(In.VERSION, In.TEXT);

    private final Directory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile State state;

    /**
     * What is committed along with the cases.
     *
     * @param node the index's own name, the same for whatever is built in its folder
     * @param built whether every case is in it
     * @param place the last change it has read
     * @param purged up to which change nothing is left in the files of what was in it before
     */
    public record State(String node, boolean built, long place, long purged) {

        private static State of(String node, Map<String, String> kept) {
            return FORM.equals(kept.get("form"))
                    ? new State(
                            node,
                            Boolean.parseBoolean(kept.get("built")),
                            Long.parseLong(kept.get("place")),
                            Long.parseLong(kept.get("purged")))
                    : new State(node, false, 0, 0);
        }

        private Map<String, String> kept() {
            return Map.of(
                    "form", FORM,
                    "built", Boolean.toString(built),
                    "place", Long.toString(place),
                    "purged", Long.toString(purged));
        }
    }

    private CaseIndex(Directory folder, IndexWriter writer, SearcherManager searchers, State state) {
        this.folder = folder;
        this.writer = writer;
        this.searchers = searchers;
        this.state = state;
    }

    /**
     * Opens the index in a folder, or a new one where there is none or it is damaged.
     *
     * @throws IOException where the folder cannot be written, or another process has it
     */
    public static CaseIndex open(Path path) throws IOException {
        String node = IndexFiles.name(path);
        Directory folder = IndexFiles.folder(path);
        IndexWriter writer = IndexFiles.open(folder);
        Map<String, String> kept = new HashMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        }
        return new CaseIndex(folder, writer, new SearcherManager(writer, new SearcherFactory()), State.of(node, kept));
    }

    public State state() {
        return state;
    }

    /** Whether it still takes cases; one that a full disk or a bad file has stopped must be opened anew. */
    public boolean isOpen() {
        return writer.isOpen();
    }

    /** Empties it: it is to be built from the beginning, and has read the changes up to a place. */
    public void begin(long place) throws IOException {
        writer.deleteAll();
        state = new State(state.node(), false, place, place);
        commit();
    }

    /** Puts cases in, in place of what it had of them. */
    public void put(Map<Long, Document> cases) throws IOException {
        for (Map.Entry<Long, Document> one : cases.entrySet()) {
            writer.updateDocument(key(one.getKey()), one.getValue());
        }
    }

    /** Takes a case out. */
    public void remove(long caseId) throws IOException {
        writer.deleteDocuments(key(caseId));
    }

    private static Term key(long caseId) {
        return new Term(In.CASE, Long.toString(caseId));
    }

    /** Every case is in it. */
    public void built() throws IOException {
        state = new State(state.node(), true, state.place(), state.purged());
        commit();
    }

    /**
     * The changes up to a place are in it.
     *
     * @param clean whether none of them took something away that must not stay in the files
     */
    public void reached(long place, boolean clean) throws IOException {
        boolean wasClean = state.purged() == state.place();
        state = new State(state.node(), state.built(), place, clean && wasClean ? place : state.purged());
        commit();
    }

    /** Whether letters of ended cases may still be in its files. */
    public boolean isUnclean() {
        return state.purged() < state.place();
    }

    /** Writes the files anew in which something was replaced: afterwards nothing of it is on the disk (design 9). */
    public void purge() throws IOException {
        writer.forceMergeDeletes(true);
        if (!writer.hasDeletions()) {
            state = new State(state.node(), state.built(), state.place(), state.place());
        }
        commit();
        writer.deleteUnusedFiles();
    }

    private void commit() throws IOException {
        writer.setLiveCommitData(state.kept().entrySet());
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** A page of the cases that are asked for. */
    public Found find(IndexQuestion question, SearchOrder order, Optional<SearchKey> after) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            var page = new TopFieldCollectorManager(
                    order.sort(), Page.SIZE + 1, after.map(order::behind).orElse(null), Count.BOUND + 1);
            TopFieldDocs found = searcher.search(question.query(), page);
            return found(searcher, found, question.words(), order);
        } finally {
            searchers.release(searcher);
        }
    }

    private static Found found(IndexSearcher searcher, TopFieldDocs found, Words words, SearchOrder order)
            throws IOException {
        List<Found.Hit> hits = new ArrayList<>();
        boolean more = found.scoreDocs.length > Page.SIZE;
        for (int i = 0; i < Math.min(Page.SIZE, found.scoreDocs.length); i++) {
            hits.add(hit(searcher, found.scoreDocs[i], words));
        }
        Optional<SearchKey> next =
                more ? Optional.of(order.keyOf((FieldDoc) found.scoreDocs[Page.SIZE - 1])) : Optional.empty();
        return new Found(hits, count(found.totalHits), next);
    }

    private static Count count(TotalHits hits) {
        return Count.of(hits.relation == TotalHits.Relation.EQUAL_TO ? hits.value : Count.BOUND + 1);
    }

    private static Found.Hit hit(IndexSearcher searcher, ScoreDoc found, Words words) throws IOException {
        Document document = searcher.storedFields().document(found.doc, SHOWN);
        IndexableField version = document.getField(In.VERSION);
        long id = (Long) ((FieldDoc) found).fields[1];
        return new Found.Hit(id, version.numericValue().intValue(), Excerpt.of(document.getValues(In.TEXT), words));
    }

    /** How many of the cases that are asked for have each writing of a Stednavn that is near to what is typed. */
    public List<PlaceWriting> placesNear(IndexQuestion question, String typed) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return PlaceWriting.near(searcher, question.query(), typed);
        } finally {
            searchers.release(searcher);
        }
    }

    /** How many cases are in it, whoever may see them: for who looks after it. */
    public int size() {
        return writer.getDocStats().numDocs;
    }

    @Override
    public void close() throws IOException {
        try (folder;
                writer) {
            searchers.close();
        }
    }
}
