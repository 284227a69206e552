package dk.dpsd.reporting.web;

import dk.dpsd.reporting.draft.SavedDraft;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What stands in the fields of the report: what this request brought, or the draft that was just opened. */
@RequestScoped
public class TypedFields {

    @Inject
    HttpServletRequest request;

    private SavedDraft draft;

    /** From now on the draft is what was typed. */
    public void take(SavedDraft opened) {
        draft = opened;
    }

    /** What was typed in a field, or null. */
    public String of(String field) {
        return draft == null ? request.getParameter(field) : draft.fields().get(field);
    }

    /** The draft that was opened by this request. */
    public Optional<SavedDraft> draft() {
        return Optional.ofNullable(draft);
    }

    /** Everything that was typed. */
    public Map<String, String> all() {
        if (draft != null) {
            return draft.fields();
        }
        Map<String, String> all = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> all.put(name, values[0]));
        return all;
    }
}
