package vn.trucot.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.trucot.acceptance.RunningSuite;

/** Runs a test against the running suite in a browser, which it gets as a {@link Browser}; tests of one thread share it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({InBrowser.Extension.class, RunningSuite.class})
@interface InBrowser {

    /** Skips where there is no browser, aloud; in CI that is a failure. */
    final class Extension implements ExecutionCondition, ParameterResolver {

        private static final Namespace NAMESPACE = Namespace.create(InBrowser.class);

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.find().isPresent() || Chromium.isRequired()) {
                return ConditionEvaluationResult.enabled("a browser is there, or its lack is a failure");
            }
            System.err.println("SKIPPED " + context.getDisplayName() + ": " + Chromium.ADVICE);
            return ConditionEvaluationResult.disabled(Chromium.ADVICE);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(NAMESPACE)
                    .getOrComputeIfAbsent(Thread.currentThread(), key -> new Started(), Started.class)
                    .browser;
        }

        /** Closed by JUnit after the last test. */
        private static final class Started implements AutoCloseable {

            private static final double PATIENCE_MILLIS = 15_000;

            /** For each window Chromium would load pages of its own for the address bar, at the cost of what is looked at. */
            private static final String NO_PAGES_OF_ITS_OWN =
                    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup";

            private final Playwright playwright;
            private final Browser browser;

            Started() {
                Path program = Chromium.find().orElseThrow(() -> new IllegalStateException(Chromium.ADVICE));
                this.playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                this.browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(List.of(NO_PAGES_OF_ITS_OWN)));
                PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
            }

            @Override
            public void close() {
                browser.close();
                playwright.close();
            }
        }
    }
}
