package dk.dpsd.it.journey;

import dk.dpsd.it.Server;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

final class JourneyExtension implements BeforeAllCallback, AfterTestExecutionCallback, ParameterResolver {

    private static final Namespace SPACE = Namespace.create(JourneyExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        browser(context);
        Server.awaitReady();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var browser = browser(context);
        try {
            if (context.getExecutionException().isPresent()) {
                picture(context, browser);
            } else {
                browser.visitors().forEach(Visitor::sawNoErrors);
            }
        } finally {
            browser.dismissAll();
        }
    }

    private static void picture(ExtensionContext context, Browser browser) {
        String test = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        for (int i = 0; i < browser.visitors().size(); i++) {
            browser.visitors().get(i).screenshot("failed/" + test + "-" + (i + 1));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    /** One for the whole run; JUnit closes it with the run. */
    private static Browser browser(ExtensionContext context) {
        return context.getRoot().getStore(SPACE).getOrComputeIfAbsent(Browser.class, k -> new Browser(), Browser.class);
    }
}
