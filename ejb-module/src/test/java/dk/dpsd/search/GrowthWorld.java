package dk.dpsd.search;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * As many cases as asked for, for measuring: a hundred owners with ten units each and ten below every one of those, three
 * years of reports, one case in ten open. Written straight into the tables by one statement each, the same for one number.
 */
final class GrowthWorld {

    static final int OWNERS = 100;
    private static final int UNITS_OF_OWNER = 110;
    private static final long FIRST_UNIT = 1_000;

    private final EntityManager em;

    GrowthWorld(EntityManager em) {
        this.em = em;
    }

    /** The SOR code of an owner. */
    static long owner(int number) {
        return FIRST_UNIT + (long) number * UNITS_OF_OWNER * 10;
    }

    /** A unit below an owner; {@code branch} from 0 to 9. */
    static long middle(int owner, int branch) {
        return owner(owner) + 1 + branch * 11L;
    }

    /** A unit at the bottom; {@code leaf} from 0 to 9. */
    static long leaf(int owner, int branch, int leaf) {
        return middle(owner, branch) + 1 + leaf;
    }

    /** Fills up to this many cases. */
    void growTo(long from, long to) {
        for (String statement : List.of(CASES, REPORTS, KEYWORDS)) {
            em.createNativeQuery(
                            statement.replace("{from}", Long.toString(from + 1)).replace("{to}", Long.toString(to)))
                    .executeUpdate();
        }
        em.createNativeQuery("select setval('casework_case_seq', " + (to + 20) + ")")
                .getSingleResult();
    }

    /** What every number of a case is made of: the same from run to run, and spread as if by chance. */
    private static final String DRAWN =
            """
            (select i, h, (h % 100) o, ((h / 100) % 10) b, ((h / 1000) % 10) l, ((h / 10000) % 100) s,
              timestamp '2026-11-01 08:00:00' - (((h / 1000000) % 94608000) * interval '1 second') received
            from (select i, abs(('x' || substr(md5(i::text), 1, 15))::bit(60)::bigint) h
              from generate_series({from}, {to}) i) drawn) d
            """;

    private static final String CASES =
            """
            insert into casework_case (id, version, public_id, case_number, state, received_at, handler, unit, unit_name,
              ancestor_1, ancestor_2, ancestor_3, place_name, place_unknown, mailbox_unit, date_precision, time_precision,
              headline, description, actual_consequence, possible_consequence, severity_category, severity_scale,
              severity_confirmed, main_group, problem, process, changed_by, changed_at, changed_what, kind, incidents)
            select i, 1, substr(md5('p' || i) || md5('q' || i), 1, 22), '2026-' || lpad(i::text, 7, '0') || '-0',
              case when s < 4 then 'RECEIVED' when s < 10 then 'IN_PROGRESS' when s < 95 then 'CLOSED'
                when s < 98 then 'REJECTED' else 'DELETED' end,
              case when s < 10 then timestamp '2026-11-01 08:00:00' - (((h / 1000000) % 8640000) * interval '1 second')
                else received end,
              case when s >= 4 and s < 10 then 500000 + o * 20 + l end,
              1000 + o * 1100 + 1 + b * 11 + 1 + l, 'Afsnit ' || l,
              1000 + o * 1100, 1000 + o * 1100 + 1 + b * 11, 1000 + o * 1100 + 1 + b * 11 + 1 + l,
              case when s % 7 = 0 then 'Plejehjem ' || (h % 40) end, false, 1000 + o * 1100,
              'UNKNOWN', 'UNKNOWN', 'Borger faldt ved forflytning ' || (h % 997),
              'Medicin blev ikke givet om aftenen, og plejepersonalet opdagede det først næste dag på rute ' || (h % 9973)
                || '. Borgeren var påvirket og blev tilset af lægen.',
              'MILD', 'MILD', case when s % 10 = 0 then 'SEVERE_CONSEQUENCE' else 'MILD_CONSEQUENCE' end, 2, true,
              'gruppe-' || (h % 12), 'problem-' || (h % 60), 'proces-' || (h % 20), 'Bench', received, 'REPORT',
              case when s % 9 = 0 then 'COLLECTIVE' else 'SINGLE' end, case when s % 9 = 0 then 5 end
            from
            """
                    + DRAWN;

    private static final String REPORTS =
            """
            insert into casework_report (case_id, reporter_kind, headline, description, date_precision, time_precision,
              actual_consequence, severity_category, severity_scale, received_at, idempotency_key, receipt_hash)
            select id, case when mod(id, 50) = 0 then 'PATIENT' else 'STAFF' end, headline, description, 'UNKNOWN',
              'UNKNOWN', 'MILD', 'MILD_CONSEQUENCE', 2, received_at, 'k' || id, 'r' || id
            from casework_case where id between {from} and {to}
            """;

    private static final String KEYWORDS =
            """
            insert into casework_keyword (case_id, folded, word)
            select id, 'ord ' || mod(id, 300), 'Ord ' || mod(id, 300) from casework_case
            where id between {from} and {to} and mod(id, 20) = 0
            """;
}
