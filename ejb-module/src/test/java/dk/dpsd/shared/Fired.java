package dk.dpsd.shared;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** Keeps what services fire, for tests without a container. */
public final class Fired {

    private final List<Object> events = new ArrayList<>();

    /** An event to hand to a service. */
    @SuppressWarnings("unchecked")
    public <T> Event<T> event() {
        return (Event<T>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (self, method, args) -> {
                    events.add(args[0]);
                    return null;
                });
    }

    /** Those of a kind, in their order. */
    public <T> List<T> of(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public void forget() {
        events.clear();
    }
}
