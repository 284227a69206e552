package dk.dpsd.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/** What one request was denied so far, each thing once. */
@RequestScoped
class RequestDenials {

    /** Somebody was denied something. */
    record Denial(Caller caller, AttemptDenied attempt) {}

    private final List<Denial> denials = new ArrayList<>();

    void add(Denial denial) {
        if (!denials.contains(denial)) {
            denials.add(denial);
        }
    }

    List<Denial> take() {
        List<Denial> taken = List.copyOf(denials);
        denials.clear();
        return taken;
    }
}
