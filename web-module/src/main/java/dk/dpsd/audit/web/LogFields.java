package dk.dpsd.audit.web;

import dk.dpsd.audit.DeedKind;
import dk.dpsd.audit.search.LogQuery;
import java.time.LocalDate;

/** What stands in the fields of the form over the access log; at first what the address asked for. */
public class LogFields {

    private LocalDate from;
    private LocalDate until;
    private String login;
    private String provider;
    private Long unit;
    private boolean subUnits;
    private DeedKind kind;
    private boolean people;

    /**
     * @param provider the chosen provider's account, {@code alle}, or null
     * @param login the chosen person's login, where she is no provider to choose; or null
     */
    LogFields(LogAddress asked, String provider, String login) {
        LogQuery query = asked.query();
        from = query.from();
        until = query.until();
        this.provider = provider;
        this.login = login;
        unit = query.unit();
        subUnits = query.subUnits();
        kind = query.kind();
        people = asked.people();
    }

    boolean isPeriodWrong() {
        return from == null || until == null || until.isBefore(from);
    }

    /** @param chosen the unit just looked up, or null where the one before stays */
    LogQuery query(Long chosen) {
        boolean all = LogAddress.ALL_PROVIDERS.equals(provider);
        Long account = all || provider == null ? null : Long.valueOf(provider);
        return new LogQuery(from, until, account, all, chosen == null ? unit : chosen, subUnits, kind);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public boolean isSubUnits() {
        return subUnits;
    }

    public void setSubUnits(boolean subUnits) {
        this.subUnits = subUnits;
    }

    public DeedKind getKind() {
        return kind;
    }

    public void setKind(DeedKind kind) {
        this.kind = kind;
    }

    public boolean isPeople() {
        return people;
    }

    public void setPeople(boolean people) {
        this.people = people;
    }
}
