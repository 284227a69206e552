package dk.dpsd.shared;

import jakarta.annotation.Resource;
import jakarta.ejb.ApplicationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Puts work off to the end of a transaction: until the outermost session bean call in it is about to return, while the
 * transaction can still be written in. Not done by the container's own callbacks, for those come when the persistence
 * context has already sent its last statement.
 */
@ApplicationScoped
public class TransactionEnd {

    private static final Object WORK = TransactionEnd.class;

    @Resource
    TransactionSynchronizationRegistry transaction;

    /** Makes the call; where it is the outermost of its transaction, what was put off meanwhile is done after it. */
    public <T> T during(Callable<T> call) throws Exception {
        if (transaction.getTransactionKey() == null || work() != null) {
            return call.call();
        }
        Map<Class<?>, Runnable> putOff = new LinkedHashMap<>();
        transaction.putResource(WORK, putOff);
        try {
            T result = call.call();
            finish(putOff);
            return result;
        } catch (Exception e) {
            if (!rollsBack(e)) {
                finish(putOff);
            }
            throw e;
        } finally {
            transaction.putResource(WORK, null);
        }
    }

    /**
     * The work of this kind that the transaction ends with.
     *
     * @param fresh makes it, where there is none yet
     * @return empty where no call is under way that could do it
     */
    public <W extends Runnable> Optional<W> last(Class<W> kind, Supplier<W> fresh) {
        Map<Class<?>, Runnable> putOff = transaction.getTransactionKey() == null ? null : work();
        return putOff == null
                ? Optional.empty()
                : Optional.of(kind.cast(putOff.computeIfAbsent(kind, missing -> fresh.get())));
    }

    private void finish(Map<Class<?>, Runnable> putOff) {
        if (!putOff.isEmpty() && !transaction.getRollbackOnly()) {
            putOff.values().forEach(Runnable::run);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<Class<?>, Runnable> work() {
        return (Map<Class<?>, Runnable>) transaction.getResource(WORK);
    }

    /** Whether the container takes back the transaction of a call that ends so. */
    private static boolean rollsBack(Exception end) {
        for (Class<?> type = end.getClass(); type != null; type = type.getSuperclass()) {
            ApplicationException says = type.getAnnotation(ApplicationException.class);
            if (says != null && (type == end.getClass() || says.inherited())) {
                return says.rollback();
            }
        }
        return end instanceof RuntimeException;
    }
}
