package dk.dpsd.it.faults;

import dk.dpsd.it.Http;
import dk.dpsd.it.Server;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Several people who report one after the other until they are told to stop, or the server is gone. */
final class Senders {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String url;
    private final String round;
    private final ExecutorService people;
    private final List<Future<?>> work = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Queue<Press> presses = new ConcurrentLinkedQueue<>();

    Senders(String url, String round, int people) {
        this.url = url;
        this.round = round;
        this.people = Executors.newFixedThreadPool(people);
        for (int person = 1; person <= people; person++) {
            String name = round + "-" + person;
            work.add(this.people.submit(() -> report(name)));
        }
    }

    /** Waits until the first has the form filled in and presses: a machine at work needs long to get there. */
    Senders awaitPressing() {
        var deadline = Instant.now().plus(PATIENCE);
        while (presses.isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("nobody came to press Send in round " + round);
            }
            Server.pause(Duration.ofMillis(20));
        }
        return this;
    }

    /** Waits for everybody to notice, and gives all that was pressed. What went wrong in a thread comes out here. */
    List<Press> stop() {
        stopped.set(true);
        try {
            for (Future<?> one : work) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a sender of round " + round + " failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            people.shutdownNow();
        }
        return List.copyOf(presses);
    }

    private void report(String name) {
        for (int i = 1; !stopped.get(); i++) {
            var visitor = Http.at(url);
            Press press;
            try {
                press = new Press(visitor, "Faldt ved sengen " + name + "-" + i);
            } catch (UncheckedIOException theServerIsGone) {
                return;
            }
            presses.add(press);
            press.first(visitor);
        }
    }
}
