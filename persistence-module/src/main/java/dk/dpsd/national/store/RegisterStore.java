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

    private final EntityManager em;

    @Inject
    public RegisterStore(EntityManager em) {
        this.em = em;
    }

    /** A group of a cross table and what was counted in it. */
    public record Cell(String row, String column, long number) {}

    /**
     * A page of the cases asked for and one more, newest first.
     *
     * @param words null where nothing is searched for
     */
    public List<NationalCase> page(RegisterFilter filter, String words, Optional<PageKey> after) {
        var asked = asked(filter, words);
        after.ifPresent(key -> {
            asked.add("(c.arrivedAt < :at or (c.arrivedAt = :at and c.id < :id))", "at", key.at());
            asked.values.put("id", key.id());
        });
        return asked.set(em.createQuery(
                        "select c from NationalCase c" + asked.where() + " order by c.arrivedAt desc, c.id desc",
                        NationalCase.class))
                .setMaxResults(Page.SIZE + 1)
                .getResultList();
    }

    /** How many there are, exact up to a bound. */
    public Count count(RegisterFilter filter, String words) {
        var asked = asked(filter, words);
        return Count.of(asked.set(em.createQuery("select c.id from NationalCase c" + asked.where(), Long.class))
                .setMaxResults(Count.BOUND + 1)
                .getResultList()
                .size());
    }

    /** Whether more cases are asked for than are looked through for words. */
    public boolean isMoreThanSearched(RegisterFilter filter) {
        return floor(filter).isPresent();
    }

    /** What is counted, for each pair of groups. */
    public List<Cell> cross(
            RegisterFilter filter, RegisterVariable row, RegisterVariable column, RegisterMeasure measure) {
        var asked = coded(filter.ofKind(measure.kind()));
        List<String> by = new ArrayList<>(row.expressions());
        by.addAll(column.expressions());
        String groups = String.join(", ", by);
        var query = em.createQuery(
                "select " + groups + ", " + measure.expression() + " from NationalCase c" + asked.where() + " group by "
                        + groups,
                Object[].class);
        int cut = row.expressions().size();
        Map<List<String>, Long> numbers = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        for (Object[] found : asked.set(query).getResultList()) {
            List<Object> values = Arrays.asList(found);
            numbers.merge(
                    List.of(row.key(values.subList(0, cut)), column.key(values.subList(cut, by.size()))),
                    ((Number) found[by.size()]).longValue(),
                    Long::sum);
        }
        return numbers.entrySet().stream()
                .map(cell -> new Cell(cell.getKey().get(0), cell.getKey().get(1), cell.getValue()))
                .toList();
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

    private Asked asked(RegisterFilter filter, String words) {
        var asked = coded(filter);
        if (words != null) {
            asked.add(TEXTS, "text", like(words));
            floor(filter).ifPresent(since -> asked.add("c.arrivedAt >= :floor", "floor", since));
        }
        return asked;
    }

    private Optional<Instant> floor(RegisterFilter filter) {
        var asked = coded(filter);
        return asked.set(em.createQuery(
                        "select c.arrivedAt from NationalCase c" + asked.where()
                                + " order by c.arrivedAt desc, c.id desc",
                        Instant.class))
                .setFirstResult(SEARCHED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
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
