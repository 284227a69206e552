package dk.dpsd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.dpsd.casework.model.criteria.CaseCriteria;
import dk.dpsd.casework.store.FoundCaseStore;
import dk.dpsd.casework.store.WholeCaseStore;
import dk.dpsd.search.SearchScopes;
import dk.dpsd.search.index.CaseDocuments;
import dk.dpsd.search.index.CaseIndex;
import dk.dpsd.search.index.Found;
import dk.dpsd.search.index.IndexQuestion;
import dk.dpsd.search.index.SearchKey;
import dk.dpsd.search.index.SearchOrder;
import dk.dpsd.search.index.SearchRights;
import dk.dpsd.search.index.Searchable;
import dk.dpsd.search.index.Words;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Scope;
import dk.dpsd.shared.model.SystemTask;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;

/** The index of one world, held against what the database lists there: found and counted is what is listed. */
final class SearchAgreement implements AutoCloseable {

    private final Path folder;
    private final CaseIndex index;
    private final SearchScopes scopes;

    SearchAgreement(EntityManager em, World world) {
        scopes = new SearchScopes(null, new FoundCaseStore(em));
        try {
            folder = Files.createTempDirectory("dpsd-search");
            index = CaseIndex.open(folder);
            Map<Long, Document> documents = new HashMap<>();
            new WholeCaseStore(em)
                    .behind(Scope.task(SystemTask.INDEX), 0, world.cases().size() + 1)
                    .forEach(whole -> documents.put(whole.incident().id(), CaseDocuments.of(whole, "")));
            assertThat(documents).as("cases in the world").hasSameSizeAs(world.cases());
            index.begin(0);
            index.put(documents);
            index.built();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found by codes, and by a word that stands in every case, is what is listed. */
    void hold(Scope scope, List<Long> listed, String who) {
        assertThat(found(scope, "", SearchOrder.NEWEST, listed.size()))
                .as("found for " + who)
                .isEqualTo(listed);
        assertThat(found(scope, "skete", SearchOrder.OLDEST, listed.size()))
                .as("found by a word for " + who)
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    private List<Long> found(Scope scope, String words, SearchOrder order, int listed) {
        Searchable asked = scopes.named(scope);
        var question =
                new IndexQuestion(new SearchRights(asked, asked, asked), CaseCriteria.ALL, Words.of(words), false);
        List<Long> all = new ArrayList<>();
        Optional<SearchKey> after = Optional.empty();
        do {
            Found page = find(question, order, after);
            assertThat(page.count()).as("counted by search").isEqualTo(Count.of(listed));
            page.hits().forEach(hit -> all.add(hit.caseId()));
            after = page.next().flatMap(key -> SearchKey.parse(key.toString()));
        } while (after.isPresent());
        return all;
    }

    private Found find(IndexQuestion question, SearchOrder order, Optional<SearchKey> after) {
        try {
            return index.find(question, order, after);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            index.close();
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
