package dk.dpsd.casework.document.text;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Work on a file that somebody sent, which may have been made to be slow. */
public final class WithinTime {

    private WithinTime() {}

    /**
     * Does the work in a thread of its own: a parser that hangs cannot be stopped, and must not take its caller along.
     *
     * @throws ExecutionException where the work failed, with the reason
     * @throws TimeoutException where it did not end in time
     */
    public static <T> T call(long seconds, Callable<T> work) throws ExecutionException, TimeoutException {
        var task = new FutureTask<>(work);
        var thread = new Thread(task, "document-text");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExecutionException(e);
        } finally {
            task.cancel(true);
        }
    }
}
