package dk.dpsd.search;

import dk.dpsd.search.IndexDesk.Lot;
import dk.dpsd.search.index.CaseIndex;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.document.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps this node's index: opens it, builds it where it is missing, damaged or too far behind, and lets it read what changed.
 * One thread does that at a time; whoever searches never waits for it.
 */
@ApplicationScoped
public class IndexKeeping {

    static final String FOLDER = "search-index";

    private static final Logger LOG = System.getLogger(IndexKeeping.class.getName());

    @Inject
    IndexDesk desk;

    @Inject
    @ConfigProperty(name = "dpsd.search.index")
    Optional<String> folder;

    @Inject
    @ConfigProperty(name = "dpsd.data", defaultValue = "data")
    String data;

    private final ReentrantLock writing = new ReentrantLock();
    private volatile CaseIndex index;
    private volatile IndexStanding standing = IndexStanding.BEFORE;
    private CaseIndex.State told;

    /** The index, once every case is in it. */
    public Optional<CaseIndex> ready() {
        return standing.isReady() ? Optional.ofNullable(index) : Optional.empty();
    }

    public IndexStanding standing() {
        return standing;
    }

    /** Reads what changed, builds what is missing. What somebody else is doing already is left to her. */
    public void follow() {
        if (writing.tryLock()) {
            try {
                open();
                catchUp();
            } catch (IOException e) {
                failed(e);
            } finally {
                writing.unlock();
            }
        }
    }

    /**
     * The same, and afterwards nothing is in the files of what was in them before (design 9).
     *
     * @return whether that is so; not while the index is being built, which nobody waits for
     */
    boolean purge() {
        if (!standing.isReady()) {
            return false;
        }
        writing.lock();
        try {
            open();
            catchUp();
            if (index.isUnclean()) {
                index.purge();
            }
            tell();
            return true;
        } catch (IOException e) {
            failed(e);
            return false;
        } finally {
            writing.unlock();
        }
    }

    /** Whether nothing is in the files that should not be, as far as it has read. */
    boolean isClean() {
        CaseIndex now = index;
        return standing.isReady() && now != null && !now.isUnclean();
    }

    private void open() throws IOException {
        if (index != null && !index.isOpen()) {
            close();
        }
        if (index == null) {
            index = CaseIndex.open(folder.map(Path::of).orElseGet(() -> Path.of(data, FOLDER)));
        }
        if (!index.state().built() || !desk.isKept(index.state().place())) {
            build();
        }
    }

    private void build() throws IOException {
        long all = desk.count();
        LOG.log(Level.INFO, "The search index is being built: {0} cases.", all);
        standing = IndexStanding.building(0, all);
        index.begin(desk.order());
        long done = 0;
        Map<Long, Document> some = desk.casesBehind(0);
        while (!some.isEmpty()) {
            index.put(some);
            done += some.size();
            standing = IndexStanding.building(done, all);
            some = desk.casesBehind(
                    some.keySet().stream().mapToLong(Long::longValue).max().orElseThrow());
        }
        index.built();
        LOG.log(Level.INFO, "The search index is built: {0} cases.", done);
    }

    private void catchUp() throws IOException {
        long last = desk.order();
        while (index.state().place() < last) {
            Lot lot = desk.changedBehind(index.state().place());
            if (lot.documents().isEmpty()) {
                break;
            }
            take(lot);
            // Whatever was committed before the call is in it when it ends.
            last = index.state().place() < last ? last : desk.order();
        }
        standing = IndexStanding.READY;
        tell();
    }

    private void take(Lot lot) throws IOException {
        Map<Long, Document> there = new HashMap<>(lot.documents());
        there.values().removeIf(document -> document == null);
        for (long id : lot.documents().keySet()) {
            if (!there.containsKey(id)) {
                index.remove(id);
            }
        }
        index.put(there);
        index.reached(lot.place(), lot.clean());
    }

    /** Others need to know how far it is only when it is further. */
    private void tell() {
        if (!index.state().equals(told)) {
            desk.at(index.state());
            told = index.state();
        }
    }

    /** Tells every index of the installation that this one is still there. */
    void sign() {
        if (writing.tryLock()) {
            try {
                if (index != null && index.state().built()) {
                    desk.at(index.state());
                }
            } finally {
                writing.unlock();
            }
        }
    }

    private void failed(IOException e) {
        if (!standing.isFailed()) {
            LOG.log(
                    Level.ERROR,
                    "The search index cannot be written ({0}: {1}). Searching is not possible until it can; it is tried"
                            + " again every few seconds. Check the folder, its disk space, and that no other server has it.",
                    e.getClass().getSimpleName(),
                    e.getMessage());
        }
        standing = IndexStanding.FAILED;
    }

    @PreDestroy
    void close() {
        CaseIndex old = index;
        index = null;
        if (old != null) {
            try {
                old.close();
            } catch (IOException e) {
                LOG.log(
                        Level.WARNING,
                        "The search index was not closed ({0}); what it lacks it reads again.",
                        e.getMessage());
            }
        }
    }
}
