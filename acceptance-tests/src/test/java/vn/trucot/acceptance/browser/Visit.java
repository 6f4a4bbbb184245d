package vn.trucot.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** One person, as a rule with a browser that has been here before; whatever goes wrong behind what he sees fails the test when he leaves. */
final class Visit implements AutoCloseable {

    static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final int HEIGHT = 900;

    /**
     * What is selected is there and nothing is on its way. Asked often: an assertion that is tried again waits up to a second after
     * the page is there.
     */
    private static final String DRAWN = """
            selector => (document.querySelector(selector)?.checkVisibility() ?? false)
                && document.querySelector(':is(main, [role=dialog]) [aria-busy=true]') === null""";

    private static final Page.WaitForFunctionOptions OFTEN = new Page.WaitForFunctionOptions().setPollingInterval(100);

    /** Visitors who differ in nothing that a page sees before it is drawn. */
    private record Kind(String language, ColorScheme scheme) {}

    /** Who was here before has the program already: who comes anew needs three times as long for the first page. */
    private static final Map<Browser, Map<Kind, BrowserContext>> KNOWN = new ConcurrentHashMap<>();

    /** Of the origin of all pages, so that the next visitor goes on in a process that has their program compiled. */
    private static final String NO_PAGE = "/favicon.svg";

    private final URI gateway;
    private final Words words;
    private final boolean newcomer;
    private final ColorScheme scheme;
    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();
    private final Consumer<ConsoleMessage> console = this::hear;
    private final Consumer<String> error = error -> troubles.add("page error: " + error);
    private final Consumer<Request> request = this::see;

    private Visit(Browser browser, URI gateway, Words words, int width, ColorScheme scheme, boolean newcomer) {
        this.gateway = gateway;
        this.words = words;
        this.newcomer = newcomer;
        this.scheme = scheme;
        Kind kind = new Kind(words.language(), scheme);
        this.context = newcomer
                ? context(browser, kind)
                : KNOWN.computeIfAbsent(browser, each -> new ConcurrentHashMap<>())
                        .computeIfAbsent(kind, each -> context(browser, each));
        this.page = newcomer || context.pages().isEmpty()
                ? context.newPage()
                : context.pages().getFirst();
        page.setViewportSize(width, HEIGHT);
        page.onConsoleMessage(console);
        page.onPageError(error);
        page.onRequest(request);
    }

    private void hear(ConsoleMessage message) {
        boolean nowhere = message.location().startsWith(gateway + Place.NOWHERE.path()); // is told to be a 404
        if (!nowhere && (message.type().equals("error") || message.type().equals("warning"))) {
            troubles.add("console " + message.type() + ": " + message.text() + " at " + message.location());
        }
    }

    private void see(Request request) {
        URI asked = URI.create(request.url().split("[?#]", 2)[0]);
        boolean own =
                !asked.getScheme().startsWith("http") || asked.getAuthority().equals(gateway.getAuthority());
        if (!own) {
            troubles.add("request to another origin: " + request.url());
        }
    }

    private static BrowserContext context(Browser browser, Kind kind) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setLocale(kind.language().equals("vi") ? "vi-VN" : "en-GB")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setColorScheme(kind.scheme())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        context.setDefaultTimeout(15_000);
        context.addInitScript("addEventListener('securitypolicyviolation', e =>"
                + " console.error('policy violated: ' + e.violatedDirective + ' ' + e.blockedURI))");
        return context;
    }

    static Visit of(Browser browser, URI gateway) {
        return of(browser, gateway, Words.VI, 1280, ColorScheme.LIGHT);
    }

    static Visit of(Browser browser, URI gateway, Words words, int width, ColorScheme scheme) {
        return new Visit(browser, gateway, words, width, scheme, false);
    }

    /** One with a browser that was never here, and that nobody has after him: who changes its clock, its net or its scripts. */
    static Visit ofNewcomer(Browser browser, URI gateway) {
        return ofNewcomer(browser, gateway, Words.VI, 1280);
    }

    static Visit ofNewcomer(Browser browser, URI gateway, Words words, int width) {
        return new Visit(browser, gateway, words, width, ColorScheme.LIGHT, true);
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Words words() {
        return words;
    }

    String say(String key) {
        return words.say(key);
    }

    /** Opens an address in the visitor's language and waits until its page is drawn with what it shows first. */
    Visit open(String path) {
        page.navigate(gateway + path + (path.contains("?") ? "&" : "?") + "lang=" + words.language());
        return awaitDrawn();
    }

    /** Draws the window wider or narrower. */
    Visit resize(int width) {
        page.setViewportSize(width, HEIGHT);
        return this;
    }

    /** As if the reader chose another scheme of colours. */
    Visit draw(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    Visit awaitDrawn() {
        page.waitForFunction(DRAWN, "h1", OFTEN);
        return this;
    }

    /** Waits until the drawer is drawn with all that it shows. */
    Visit awaitExplained() {
        page.waitForFunction(DRAWN, "[role=dialog] h3", OFTEN);
        return this;
    }

    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The titles of panels whose content is wider than they are. */
    List<?> panelsThatStickOut() {
        return (List<?>) main().evaluate("""
                main => [...main.querySelectorAll('section')]
                    .filter(panel => panel.scrollWidth > panel.clientWidth + 1)
                    .map(panel => `${panel.querySelector('h2, h3')?.textContent}: ${panel.scrollWidth} of ${panel.clientWidth} px`)""");
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    Locator drawer() {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(say("explain.title")));
    }

    /** The numbers of the page that open to where they come from. */
    Locator figures() {
        return main().locator("button[data-explain]");
    }

    Locator panel(String key) {
        return main().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(say(key)));
    }

    Locator button(String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    Locator select(String key) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    /** What the page says of the live stream. */
    Locator live() {
        return page.locator("[data-live]").getByRole(AriaRole.STATUS);
    }

    /** With the language it was asked in, and the name of the suite. */
    void assertThatItIsAPageOfOurs() {
        assertThat(page.locator("html")).hasAttribute("lang", words.language());
        assertThat(page).hasTitle(Pattern.compile("Trụ Cột"));
        assertThat(button("settings.label")).isVisible();
    }

    void screenshot(Place place, String window) {
        screenshot(place.name().toLowerCase(Locale.ROOT) + "-" + words.language() + "-" + window);
    }

    /** For who looks at the pages; where nobody does, drawing all of them takes a minute of two cores. */
    void screenshot(String name) {
        if (System.getenv("CI") != null) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Takes out what a test brought about on purpose. */
    void forgive(String... parts) {
        troubles.removeIf(trouble -> List.of(parts).stream().anyMatch(trouble::contains));
    }

    List<String> troubles() {
        return troubles;
    }

    @Override
    public void close() {
        if (newcomer) {
            context.close();
        } else {
            forget();
        }
        Assertions.assertThat(troubles).as("troubles behind the pages").isEmpty();
    }

    /** What this visitor chose is nothing to the next one, who comes in the same window: a new one costs as much as a page. */
    private void forget() {
        context.clearCookies();
        if (page.url().startsWith(gateway.toString())) {
            page.evaluate("localStorage.clear(), sessionStorage.clear()");
        }
        page.offConsoleMessage(console);
        page.offPageError(error);
        page.offRequest(request);
        page.unrouteAll();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        try {
            page.navigate(gateway + NO_PAGE);
        } catch (PlaywrightException e) {
            page.close();
        }
    }
}
