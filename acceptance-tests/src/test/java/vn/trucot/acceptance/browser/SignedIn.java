package vn.trucot.acceptance.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.trucot.dataset.DemoAccounts;

/** Visitors who are somebody. */
final class SignedIn {

    private static final Page.GetByLabelOptions EXACTLY = new Page.GetByLabelOptions().setExact(true);

    private SignedIn() {}

    /** Signs in with a demo account and goes on to a page. */
    static void as(String account, Visit visit, URI gateway, String page) {
        String from = page + (page.contains("?") ? "&" : "?") + "lang="
                + visit.words().language();
        visit.open("/account?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8));
        visit.page().getByLabel(visit.say("account.name"), EXACTLY).fill(account);
        visit.page().getByLabel(visit.say("account.password"), EXACTLY).fill(DemoAccounts.PASSWORD);
        visit.button("account.signIn").click();
        visit.page().waitForURL(url -> url.startsWith(gateway + page.replaceAll("[?].*", "")));
        visit.awaitDrawn();
    }
}
