package dk.dpsd.access.web.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A post as if none of the buttons that decide something had been pressed: what was typed is there, nothing happens. */
final class HeldRequest extends HttpServletRequestWrapper {

    /** What the buttons of public pages are called that do something for good, or look something up. */
    private static final Set<String> BUTTONS = Set.of("send", "find", "begin", "count");

    HeldRequest(HttpServletRequest request) {
        super(request);
    }

    /** Whether one of these buttons was pressed. */
    static boolean decides(HttpServletRequest request) {
        return BUTTONS.stream().anyMatch(button -> request.getParameter(button) != null);
    }

    @Override
    public String getParameter(String name) {
        return BUTTONS.contains(name) ? null : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return BUTTONS.contains(name) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> rest = new HashMap<>(super.getParameterMap());
        rest.keySet().removeAll(BUTTONS);
        return Collections.unmodifiableMap(rest);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
