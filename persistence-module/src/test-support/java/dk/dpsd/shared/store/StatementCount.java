package dk.dpsd.shared.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Writes down the statements that pass through a data source. A batch is one statement, as it is one round trip. */
public final class StatementCount {

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final DataSource counted;

    public StatementCount(DataSource real) {
        counted = wrap(DataSource.class, real, null);
    }

    /** The data source whose statements are counted. */
    public DataSource dataSource() {
        return counted;
    }

    /** The statements sent while the work ran, by all threads. */
    public List<String> during(Runnable work) {
        int before = seen.size();
        work.run();
        return List.copyOf(seen.subList(before, seen.size()));
    }

    private <T> T wrap(Class<T> type, Object real, String sql) {
        var proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            boolean first = arguments != null && arguments.length > 0 && arguments[0] instanceof String;
            String text = first ? (String) arguments[0] : sql;
            if (real instanceof Statement && method.getName().startsWith("execute")) {
                seen.add(String.valueOf(text));
            }
            try {
                return counted(method.invoke(real, arguments), text);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return type.cast(proxy);
    }

    private Object counted(Object result, String sql) {
        if (result instanceof Connection) {
            return wrap(Connection.class, result, null);
        }
        if (result instanceof CallableStatement) {
            return wrap(CallableStatement.class, result, sql);
        }
        if (result instanceof PreparedStatement) {
            return wrap(PreparedStatement.class, result, sql);
        }
        return result instanceof Statement ? wrap(Statement.class, result, null) : result;
    }
}
