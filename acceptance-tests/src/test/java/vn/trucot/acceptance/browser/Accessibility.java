package vn.trucot.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of WCAG that a machine can check. */
final class Accessibility {

    /** A finger meets what it aims at: 24 px, or as much room around. The rule is off unless it is asked for. */
    private static final String TARGETS = "target-size";

    private static final String COLOURS = "color-contrast";

    private Accessibility() {}

    static void assertThatNoRuleIsBroken(Visit visit, String what) {
        assertThatNoRuleIsBroken(visit, null, what);
    }

    /** Within what is selected, not on the page behind it. */
    static void assertThatNoRuleIsBroken(Visit visit, @Nullable String selector, String what) {
        AxeRunOptions options = new AxeRunOptions();
        AxeRuleOptions on = new AxeRuleOptions();
        on.setEnabled(true);
        options.setRules(Map.of(TARGETS, on));
        AxeResults results = run(visit, selector, options);
        assertThat(results.getPasses()).as("rules that were checked").hasSizeGreaterThan(10);
        assertNoViolations(results, what);
    }

    /** What differs in another scheme of colours, and in another window. */
    static void assertThatColoursAndTargetsHold(Visit visit, @Nullable String selector, String what) {
        AxeResults results = run(visit, selector, only(COLOURS, TARGETS));
        assertThat(results.getPasses()).as("rules that were checked").isNotEmpty();
        assertNoViolations(results, what);
    }

    private static AxeRunOptions only(String... rules) {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType("rule");
        only.setValues(List.of(rules));
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        return options;
    }

    /** Legacy mode leaves out the blank page that axe opens for pages with frames, which these have none of. */
    private static AxeResults run(Visit visit, @Nullable String selector, AxeRunOptions options) {
        options.setResultTypes(List.of("violations")); // of the others the first place is enough
        AxeBuilder axe = new AxeBuilder(visit.page()).setLegacyMode(true).options(options);
        return (selector == null ? axe : axe.include(selector)).analyze();
    }

    private static void assertNoViolations(AxeResults results, String what) {
        assertThat(results.getViolations())
                .as("violations: %s", what)
                .extracting(rule -> rule.getId() + " at "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .isEmpty();
    }
}
