package dk.dpsd.deadline.web;

import dk.dpsd.deadline.overview.Deadlines;
import dk.dpsd.deadline.overview.DueList;
import dk.dpsd.shared.model.PageKey;
import dk.dpsd.shared.web.Dates;
import dk.dpsd.shared.web.Language;
import dk.dpsd.shared.web.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** The running cases behind a number of the overview, chosen by coded criteria in the address (design 13). */
@Named
@RequestScoped
public class DeadlineCasesView {

    @Inject
    Deadlines deadlines;

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    private String after;
    private DueList list;

    /** Asks for them, once the address was read. */
    public void open() {
        Map<String, List<String>> address = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> address.put(name, Arrays.asList(values)));
        list = deadlines.list(address, PageKey.parse(after));
    }

    public DueList getList() {
        return list;
    }

    /** The address of the next page behind the question mark, or null. */
    public String getNext() {
        return list.page()
                .next()
                .map(key -> (list.query().isEmpty() ? "" : list.query() + "&") + "efter=" + key)
                .orElse(null);
    }

    /** Which deadlines, in words. */
    public String getWhich() {
        ResourceBundle texts = language.texts("deadline");
        String from = Dates.day(list.due().from(), language.getLocale());
        String to = Dates.day(list.due().to(), language.getLocale());
        String key = "which." + (from.isEmpty() ? "" : "from") + (to.isEmpty() ? "" : "to");
        return list.due().isAny() ? texts.getString("which.any") : Words.say(texts, key, new Object[] {from, to});
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
