package dk.dpsd.shared.store;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/**
 * Gives tests migrated databases: one server per kind and JVM, a clean schema per test class. Ordinary tests write
 * {@link OnBothDatabases}; others (properties, session beans' tests) call {@link #open}.
 */
public final class TestDatabases implements TestTemplateInvocationContextProvider {

    /** A new migrated schema of this kind; close it after use. */
    public static TestDatabase open(DatabaseKind kind) {
        return new TestDatabase(
                kind, kind == DatabaseKind.DERBY ? DerbyServer.newSchema() : PostgresServer.newSchema());
    }

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(DatabaseKind.values()).map(OnOne::new);
    }

    private record OnOne(DatabaseKind kind) implements TestTemplateInvocationContext, ParameterResolver {

        private static final Namespace SPACE = Namespace.create(TestDatabases.class);

        @Override
        public String getDisplayName(int invocation) {
            return kind.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        @Override
        public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
            // Kept with the test class: JUnit closes what the store holds when the class is done.
            var classContext = classOf(context);
            return classContext.getStore(SPACE).getOrComputeIfAbsent(kind, TestDatabases::open, TestDatabase.class);
        }

        private static ExtensionContext classOf(ExtensionContext context) {
            var current = context;
            while (current.getTestMethod().isPresent()) {
                current = current.getParent().orElseThrow();
            }
            return current;
        }
    }
}
