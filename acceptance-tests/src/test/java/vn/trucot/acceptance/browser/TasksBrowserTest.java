package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each page is for, by mouse and by keyboard. */
@Order(5)
@InBrowser
class TasksBrowserTest {

    private static final String TOTAL = "[data-explain='dti-922/total@15@2024']";

    private final Browser browser;
    private final URI gateway;

    TasksBrowserTest(Browser browser, URI gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    @ParameterizedTest
    @CsvSource({"KEYBOARD, vi, 1280", "MOUSE, en, 360", "KEYBOARD, en, 1920", "MOUSE, vi, 390"})
    void everyPageServesItsPurpose(Hand hand, String language, int width) {
        try (Visit visit = Visit.of(browser, gateway, Words.of(language), width, ColorScheme.LIGHT)) {
            scoreOpensToItsSum(visit, hand);
            periodOfAUnitIsChosen(visit, hand);
            indicatorOfAUnitIsFollowed(visit, hand);
            rankingIsTurnedRound(visit, hand);
            indicatorIsFoundAmongAll(visit, hand);
            seriesIsReadAsATable(visit, hand);
        }
    }

    private static void scoreOpensToItsSum(Visit visit, Hand hand) {
        visit.open("/?unit=15&period=2024");
        hand.press(visit.main().locator(TOTAL).first());
        assertThat(visit.drawer()).isVisible();
        assertThat(visit.drawer()).containsText(visit.say("explain.formula"));
        hand.press(visit.button("explain.close"));
        assertThat(visit.drawer()).isHidden();
    }

    private static void periodOfAUnitIsChosen(Visit visit, Hand hand) {
        visit.open("/units/15.132");
        hand.choose(visit.select("place.period"), "2023");
        assertThat(visit.page()).hasURL(Pattern.compile("period=2023"));
        assertThat(visit.select("place.period")).hasValue("2023");
    }

    private static void indicatorOfAUnitIsFollowed(Visit visit, Hand hand) {
        visit.open("/units/15.132?period=2024");
        Locator second =
                visit.main().getByRole(AriaRole.TABLE).getByRole(AriaRole.ROW).nth(2);
        Locator chooser =
                second.getByRole(AriaRole.ROWHEADER).locator("a, button").first();
        String name = chooser.innerText().strip();
        hand.press(chooser);
        assertThat(visit.page()).hasURL(Pattern.compile("indicator=[A-Z.]+"));
        assertThat(visit.main().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(name)))
                .isVisible();
    }

    private static void rankingIsTurnedRound(Visit visit, Hand hand) {
        visit.open("/rankings/dti-922");
        Locator head = visit.main()
                .getByRole(
                        AriaRole.COLUMNHEADER,
                        new Locator.GetByRoleOptions()
                                .setName(visit.say("ranking.rank"))
                                .setExact(true));
        assertThat(head).hasAttribute("aria-sort", "ascending");
        hand.press(head.getByRole(AriaRole.BUTTON));
        assertThat(head).hasAttribute("aria-sort", "descending");
        assertThat(visit.page()).hasURL(Pattern.compile("order=desc"));
    }

    private static void indicatorIsFoundAmongAll(Visit visit, Hand hand) {
        visit.open("/indicators");
        Locator filter = visit.page().getByLabel(visit.say("indicators.filter"));
        hand.press(filter);
        visit.page().keyboard().type("soc.team.members");
        Locator links = visit.main().getByRole(AriaRole.ROWHEADER).getByRole(AriaRole.LINK);
        assertThat(links).hasCount(1);
        hand.press(links.first());
        assertThat(visit.page()).hasURL(Pattern.compile("/indicators/SOC\\.TEAM\\.MEMBERS"));
        visit.awaitDrawn();
    }

    private static void seriesIsReadAsATable(Visit visit, Hand hand) {
        visit.open("/indicators/SOC.TEAM.MEMBERS");
        Locator choice = visit.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions()
                                .setName(visit.say("series.view.table"))
                                .setExact(true));
        if (hand == Hand.MOUSE) {
            visit.main()
                    .locator("label")
                    .getByText(visit.say("series.view.table"))
                    .click();
        } else {
            visit.page()
                    .getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions()
                                    .setName(visit.say("series.view.chart"))
                                    .setExact(true))
                    .focus();
            visit.page().keyboard().press("ArrowRight");
        }
        assertThat(choice).isChecked();
        assertThat(visit.main()
                        .getByRole(AriaRole.TABLE)
                        .first()
                        .getByRole(AriaRole.ROW)
                        .nth(1))
                .isVisible();
    }
}
