package dk.dpsd.plans.web;

import dk.dpsd.plans.PlanAsked;
import dk.dpsd.plans.PlanForm;
import dk.dpsd.plans.content.CaseList;
import dk.dpsd.plans.model.ReportPeriod;
import java.io.Serializable;
import java.util.Set;

/** The fields of Generelt, Besked and Indhold as they are typed. */
public class PlanInput implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private Long unit;
    private String message;
    private String content;
    private ReportPeriod period = ReportPeriod.WEEK;
    private boolean personal;
    private String reason;
    private String criteria = "";

    void read(PlanForm form) {
        name = form.words().name();
        unit = form.unit();
        message = form.words().message();
        content = form.content();
        period = form.period();
        personal = form.personal();
        reason = form.words().reason();
        criteria = form.criteria();
    }

    PlanForm form(PlanForm.Dates dates, Set<Long> recipients) {
        return new PlanForm(
                new PlanForm.Words(name, message, reason),
                unit,
                dates,
                content,
                period,
                personal,
                recipients,
                criteria);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public ReportPeriod getPeriod() {
        return period;
    }

    public void setPeriod(ReportPeriod period) {
        this.period = period;
    }

    public boolean isPersonal() {
        return personal;
    }

    public void setPersonal(boolean personal) {
        this.personal = personal;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What the list is narrowed by, as an address writes it; empty for nothing. */
    public String getCriteria() {
        return criteria;
    }

    /** The list of cases is what can be narrowed. */
    void narrow(PlanAsked asked) {
        criteria = asked.criteria();
        content = CaseList.KIND + ":" + CaseList.RECEIVED;
        unit = asked.unit() == null ? unit : asked.unit();
    }

    void widen() {
        criteria = "";
    }
}
