package dk.dpsd.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session's life with a clock in the hand: asking does not lengthen it, deeds do, and ten hours end it. */
class StaffSessionTest {

    private final StaffSession staff = new StaffSession();
    private final Browser browser = new Browser();

    @BeforeEach
    void logIn() {
        staff.idleMinutes = 30;
        staff.absoluteHours = 10;
        after(Duration.ZERO);
        staff.begin(browser.request(), "rikke");
    }

    @Test
    void lookingDoesNotMakeItLonger() {
        after(Duration.ofMinutes(29));
        assertThat(staff.person(browser.request())).contains("rikke");
        after(Duration.ofMinutes(30));
        assertThat(staff.person(browser.request())).isEmpty();
        assertThat(browser.session).isNull();
    }

    @Test
    void aDeedDoes() {
        after(Duration.ofMinutes(29));
        staff.didSomething(browser.request());
        after(Duration.ofMinutes(58));
        assertThat(staff.person(browser.request())).contains("rikke");
        after(Duration.ofMinutes(59));
        assertThat(staff.person(browser.request())).isEmpty();
    }

    @Test
    void noDeedMakesItLongerThanTenHours() {
        for (int minutes = 20; minutes < 600; minutes += 20) {
            after(Duration.ofMinutes(minutes));
            assertThat(staff.person(browser.request())).contains("rikke");
            staff.didSomething(browser.request());
        }
        after(Duration.ofHours(10));
        assertThat(staff.person(browser.request())).isEmpty();
    }

    /** The container must not end it before we do, or nobody could say why. */
    @Test
    void theContainerKeepsItALittleLonger() {
        assertThat(browser.keptSeconds).isGreaterThan(30 * 60).isLessThan(40 * 60);
    }

    /** What was there before is thrown away, and the id is a new one. */
    @Test
    void nothingOfAnEarlierSessionLivesOn() {
        HttpSession before = browser.session;
        before.setAttribute("left", "by somebody");
        int changes = browser.idChanges;
        staff.begin(browser.request(), "sofie");
        assertThat(browser.session).isNotSameAs(before);
        assertThat(browser.session.getAttribute("left")).isNull();
        assertThat(browser.idChanges).isEqualTo(changes + 1);
        assertThat(staff.person(browser.request())).contains("sofie");
    }

    private void after(Duration time) {
        staff.clock = Clock.fixed(Instant.parse("2026-11-02T07:00:00Z").plus(time), ZoneOffset.UTC);
    }

    /** Just so much of a container as a session needs. */
    private static final class Browser {

        private HttpSession session;
        private int keptSeconds;
        private int idChanges;

        HttpServletRequest request() {
            return proxy(HttpServletRequest.class, (proxy, method, arguments) -> switch (method.getName()) {
                case "getSession" -> {
                    if (session == null && Boolean.TRUE.equals(arguments[0])) {
                        session = newSession();
                    }
                    yield session;
                }
                case "changeSessionId" -> "id-" + ++idChanges;
                default -> throw new UnsupportedOperationException(method.getName());
            });
        }

        private HttpSession newSession() {
            Map<String, Object> attributes = new HashMap<>();
            return proxy(HttpSession.class, (proxy, method, arguments) -> switch (method.getName()) {
                case "getAttribute" -> attributes.get(arguments[0]);
                case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                case "setMaxInactiveInterval" -> keptSeconds = (int) arguments[0];
                case "invalidate" -> session = null;
                default -> throw new UnsupportedOperationException(method.getName());
            });
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            InvocationHandler guarded = (proxy, method, arguments) -> {
                Object result = handler.invoke(proxy, method, arguments);
                return method.getReturnType() == void.class ? null : result;
            };
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, guarded));
        }
    }
}
