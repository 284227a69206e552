package dk.dpsd.national.store;

import dk.dpsd.casework.model.CaseKind;
import dk.dpsd.national.model.NationalCase;
import dk.dpsd.national.model.register.RegisterFilter;
import dk.dpsd.national.model.register.RegisterMeasure;
import dk.dpsd.national.model.register.RegisterOwner;
import dk.dpsd.national.model.register.RegisterVariable;
import dk.dpsd.shared.model.CaseState;
import dk.dpsd.shared.model.Count;
import dk.dpsd.shared.model.Page;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.model.RoundedNumbers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Search and counts in the national register: ended, anonymised cases, and nothing of a case elsewhere. */
@Dependent
public class RegisterStore {

    /** So many cases, the newest of those that are asked for, are looked through for words. */
    public static final int SEARCHED = 10_000;

    private static final String TEXTS =
            "(lower(c.headline) like :text escape '!' or lower(c.description) like :text escape '!'"
                    + " or lower(c.causes) like :text escape '!' or lower(c.learning) like :text escape '!')";

    /** Differs from case to case as if by chance, and nobody outside can know it; small enough to be summed up. */
    private static final String LOT = "sum(mod(c.id * 48271, 2147483647))";

    private static final String NEWEST = " order by c.arrivedAt desc, c.id desc";

    private final EntityManager em;

    @Inject
    public RegisterStore(EntityManager em) {
        this.em = em;
    }

    /**
     * A group of a cross table and what was counted in it.
     *
     * @param lot the sum of a number that belongs to each of its cases, whatever they were asked for by
     */
    public record Cell(String row, String column, long number, long lot) {

        /** As it leaves the system. */
        public Cell rounded() {
            return new Cell(row, column, RoundedNumbers.of(number, lot), lot);
        }

        private Cell and(Cell other) {
            return new Cell(row, column, number + other.number, lot + other.lot);
        }
    }

    /**
     * What was found, by two statements.
     *
     * @param rows the page asked for and one more, newest first
     * @param count how many there are in all, exact up to a bound
     * @param isCut whether more cases are asked for than are looked through for words
     */
    public record Found(List<NationalCase> rows, Count count, boolean isCut) {}

    /** @param words null where nothing is searched for */
    public Found find(RegisterFilter filter, String words, Optional<PageKey> after) {
        return words == null ? listed(filter, after) : searched(filter, words, after);
    }

    /** How many cases arrived at or after a moment, exact up to a bound. */
    public Count arrivedSince(Instant moment) {
        return Count.of(em.createQuery("select c.id from NationalCase c where c.arrivedAt >= :moment", Long.class)
                .setParameter("moment", moment)
                .setMaxResults(Count.BOUND + 1)
                .getResultList()
                .size());
    }

    private Found listed(RegisterFilter filter, Optional<PageKey> after) {
        var counted = coded(filter);
        int found = counted.set(em.createQuery("select c.id from NationalCase c" + counted.where(), Long.class))
                .setMaxResults(Count.BOUND + 1)
                .getResultList()
                .size();
        var asked = coded(filter);
        after.ifPresent(key -> {
            asked.add("(c.arrivedAt < :at or (c.arrivedAt = :at and c.id < :id))", "at", key.at());
            asked.values.put("id", key.id());
        });
        List<NationalCase> rows = asked.set(
                        em.createQuery("select c from NationalCase c" + asked.where() + NEWEST, NationalCase.class))
                .setMaxResults(Page.SIZE + 1)
                .getResultList();
        return new Found(rows, Count.of(found), false);
    }

    /** The newest are looked through, each once, whatever page is asked for; the cases of the page are fetched then. */
    private Found searched(RegisterFilter filter, String words, Optional<PageKey> after) {
        var asked = coded(filter);
        asked.values.put("text", like(words));
        List<Object[]> newest = asked.set(em.createQuery(
                        "select c.id, c.arrivedAt, case when " + TEXTS + " then 1 else 0 end from NationalCase c"
                                + asked.where() + NEWEST,
                        Object[].class))
                .setMaxResults(SEARCHED + 1)
                .getResultList();
        List<PageKey> hits = newest.stream()
                .limit(SEARCHED)
                .filter(row -> ((Number) row[2]).intValue() == 1)
                .map(row -> new PageKey((Instant) row[1], (Long) row[0]))
                .toList();
        List<Long> page = hits.stream()
                .filter(hit -> after.isEmpty() || isBehind(hit, after.get()))
                .limit(Page.SIZE + 1L)
                .map(PageKey::id)
                .toList();
        return new Found(behind(page), Count.of(hits.size()), newest.size() > SEARCHED);
    }

    private static boolean isBehind(PageKey hit, PageKey key) {
        int order = hit.at().compareTo(key.at());
        return order < 0 || order == 0 && hit.id() < key.id();
    }

    private List<NationalCase> behind(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select c from NationalCase c where c.id in :ids" + NEWEST, NationalCase.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** What is counted, for each pair of groups. */
    public List<Cell> cross(
            RegisterFilter filter, RegisterVariable row, RegisterVariable column, RegisterMeasure measure) {
        var asked = coded(filter.ofKind(measure.kind()));
        List<String> by = new ArrayList<>(row.expressions());
        by.addAll(column.expressions());
        String groups = String.join(", ", by);
        var query = em.createQuery(
                "select " + groups + ", " + measure.expression() + ", " + LOT + " from NationalCase c" + asked.where()
                        + " group by " + groups,
                Object[].class);
        int cut = row.expressions().size();
        Map<List<String>, Cell> cells = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (Object[] found : asked.set(query).getResultList()) {
            List<Object> values = Arrays.asList(found);
            var cell = new Cell(
                    row.key(values.subList(0, cut)),
                    column.key(values.subList(cut, by.size())),
                    ((Number) found[by.size()]).longValue(),
                    ((Number) found[by.size() + 1]).longValue());
            cells.merge(List.of(cell.row(), cell.column()), cell, Cell::and);
        }
        return List.copyOf(cells.values());
    }

    /** By name. */
    public List<RegisterOwner> owners() {
        return em
                .createQuery(
                        "select c.owner, max(c.ownerName) from NationalCase c where c.owner is not null"
                                + " group by c.owner",
                        Object[].class)
                .getResultList()
                .stream()
                .map(found ->
                        new RegisterOwner((Long) found[0], found[1] == null ? found[0].toString() : (String) found[1]))
                .sorted(Comparator.comparing(RegisterOwner::name))
                .toList();
    }

    private static String like(String words) {
        String plain = words.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + plain + "%";
    }

    private static Asked coded(RegisterFilter filter) {
        var asked = new Asked();
        asked.add("c.receivedOn >= :from", "from", filter.from());
        asked.add("c.receivedOn <= :until", "until", filter.until());
        asked.add("c.owner = :owner", "owner", filter.owner());
        asked.add("c.severity = :severity", "severity", filter.severity());
        asked.add("c.severityScale = :scale", "scale", filter.scale());
        asked.add("c.mainGroup = :mainGroup", "mainGroup", filter.mainGroup());
        asked.add("c.problem = :problem", "problem", filter.problem());
        asked.add("c.process = :process", "process", filter.process());
        asked.add("c.area = :area", "area", filter.area());
        if (filter.kind() != null) {
            asked.conditions.add("c.area is " + (filter.kind() == CaseKind.SINGLE ? "" : "not ") + "null");
        }
        if (!filter.dropped()) {
            asked.add("c.outcome = :outcome", "outcome", CaseState.CLOSED);
        }
        return asked;
    }

    /** The conditions of a question and their values. */
    private static final class Asked {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void add(String condition, String name, Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        <T> TypedQuery<T> set(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
