package dk.dpsd.shared;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;

/** For tests without a container: no call is under way that could put something off. */
public final class NoTransaction {

    private NoTransaction() {}

    public static TransactionEnd end() {
        var end = new TransactionEnd();
        end.transaction = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                NoTransaction.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (self, method, arguments) -> null);
        return end;
    }
}
