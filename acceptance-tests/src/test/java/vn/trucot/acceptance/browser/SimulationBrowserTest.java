package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.acceptance.Api;

/** A leader reads where the unit stands and what gives most, moves a figure, and sends on what it would be. */
@InBrowser
class SimulationBrowserTest {

    private static final String SUBJECT = "orgUnit=15~2025&period=2024&indexSet=dti-922";
    private static final Pattern CHANGE = Pattern.compile("inputs=([A-Z0-9_.]+)%3A([0-9.]+)$");

    private final Browser browser;
    private final URI gateway;
    private final Api api;

    SimulationBrowserTest(Browser browser, URI gateway, Api api) {
        this.browser = browser;
        this.gateway = gateway;
        this.api = api;
    }

    @ParameterizedTest
    @CsvSource({"KEYBOARD, vi, 1280", "MOUSE, en, 390"})
    void aLeaderReadsThreeActionsMovesAFigureAndSendsTheLink(Hand hand, String language, int width) {
        Words words = Words.of(language);
        String link;
        String score;
        try (Visit leader = Visit.of(browser, gateway, words, width, ColorScheme.LIGHT)) {
            // Given
            SignedIn.as("demo-lanhdao", leader, gateway, "/?unit=15~2025&period=2024");
            JsonNode actions = body("/api/v1/actions?" + SUBJECT);
            Locator panel = leader.panel("actions.title");

            // Then
            assertThat(panel.locator("p[data-row]").first())
                    .containsText(number(words, actions.at("/total/open").doubleValue(), 1));
            assertThat(panel.locator("ol > li")).hasCount(actions.path("three").size());
            assertThat(actions.path("three")).hasSize(3);
            Accessibility.assertThatNoRuleIsBroken(leader, "the three actions");

            // When
            hand.press(
                    panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(leader.say("actions.try"))));
            leader.awaitDrawn();
            Locator slider =
                    leader.panel("simulation.inputs").getByRole(AriaRole.SLIDER).first();
            assertThat(after(leader)).hasText(score(words, body("/api/v1/simulations?" + SUBJECT), "before"));
            move(slider, hand);

            // Then
            leader.page().waitForURL(CHANGE);
            Matcher change = CHANGE.matcher(leader.page().url());
            assertThat(change.find()).isTrue();
            JsonNode simulated =
                    body("/api/v1/simulations?" + SUBJECT + "&input=" + change.group(1) + ":" + change.group(2));
            score = score(words, simulated, "after");
            assertThat(score).isNotEqualTo(score(words, simulated, "before"));
            assertThat(after(leader)).hasText(score);
            assertThat(StreamSupport.stream(simulated.path("inputs").spliterator(), false)
                            .filter(input -> input.has("changed")))
                    .singleElement()
                    .satisfies(input -> assertThat(input.path("changed").doubleValue())
                            .isNotEqualTo(input.path("now").doubleValue()));
            Accessibility.assertThatNoRuleIsBroken(leader, "a simulation");
            Fit.assertThatItFits(leader, "a simulation");

            // When
            hand.press(leader.button("explain.copyLink"));
            assertThat(leader.main()).containsText(leader.say("explain.copied"));
            link = (String) leader.page().evaluate("navigator.clipboard.readText()");
        }
        try (Visit receiver = Visit.of(browser, gateway, words, width, ColorScheme.DARK)) {
            receiver.open(link.substring(gateway.toString().length()));

            // Then
            assertThat(after(receiver)).hasText(score);
            Accessibility.assertThatColoursAndTargetsHold(receiver, null, "a simulation that was sent");

            // When
            hand.press(receiver.button("simulation.clear"));

            // Then
            assertThat(after(receiver)).hasText(score(words, body("/api/v1/simulations?" + SUBJECT), "before"));
            assertThat(receiver.page().url()).doesNotContain("inputs=");
        }
    }

    private static void move(Locator slider, Hand hand) {
        if (hand == Hand.KEYBOARD) {
            slider.focus();
            for (int i = 0; i < 5; i++) {
                slider.page().keyboard().press("PageUp");
            }
        } else {
            slider.scrollIntoViewIfNeeded();
            slider.click(new Locator.ClickOptions()
                    .setPosition(slider.boundingBox().width * 0.9, slider.boundingBox().height / 2));
        }
    }

    private static Locator after(Visit visit) {
        return visit.panel("simulation.result").locator("[data-after] dd").first();
    }

    private static String score(Words words, JsonNode simulation, String side) {
        return number(words, simulation.at("/" + side + "/total/valueOfScored").doubleValue(), 4);
    }

    private static String number(Words words, double value, int decimals) {
        NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(words.language()));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    private JsonNode body(String address) {
        return api.get(address).expect(200).body();
    }
}
