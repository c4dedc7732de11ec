package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonthread.stage.Belt;

/** Somebody at a browser of her own. Whatever she looks at is looked at by axe as well; the console stays silent. */
final class Person implements AutoCloseable {
    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private boolean scripted = true;
    Page page;

    private Person(Browser.NewContextOptions options) {
        context = Chrome.get().newContext(options.setBaseURL(Belt.address()));
        context.onPage(opened -> opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && !isExpected(message.text())) complaints.add(message.text());
        }));
        // a question whether to leave a page, asked while nobody answers, would keep its window open for ever
        context.onDialog(Dialog::accept);
        page = context.newPage();
        page.onPageError(complaints::add);
    }

    /** A request that is refused, or made while a test has cut the line, shows in the console whatever the page makes of it. */
    private static boolean isExpected(String text) {
        return text.startsWith("Failed to load resource: the server responded with a status of 4")
                || text.matches(
                        ".*net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED)");
    }

    static Person visitor() {
        return new Person(new Browser.NewContextOptions().setViewportSize(1200, 900));
    }

    static Person onAPhone(ColorScheme scheme) {
        return new Person(
                new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(scheme));
    }

    static Person withoutScript() {
        var person = new Person(
                new Browser.NewContextOptions().setViewportSize(1200, 900).setJavaScriptEnabled(false));
        person.scripted = false;
        return person;
    }

    static Person called(String name) {
        var person = visitor();
        person.logIn(name, "/");
        return person;
    }

    /** Through Keycloak's own page, as everyone does. */
    void logIn(String name, String wanted) {
        page.navigate("/login" + wanted);
        if (page.locator("#username").count() > 0) fillLogin(page, name);
    }

    static void fillLogin(Page login, String name) {
        login.fill("#username", name);
        login.fill("#password", name);
        login.click("#kc-login");
    }

    /**
     * Does what sends a page's form, and waits for the answer. To look at the page without waiting is to look at the old one
     * as often as not.
     *
     * @return the answer's own head
     */
    static Response sends(Page page, Runnable deed) {
        return page.waitForNavigation(deed);
    }

    /** Opens every part of a form that is folded away, each once. */
    static void openAll(Page page) {
        for (var part : page.locator("details.pick").all()) {
            if (part.getAttribute("open") == null) part.locator("> summary").click();
        }
    }

    /** Goes there and looks at it. */
    Person open(String address) {
        page.navigate(address);
        looksFine();
        return this;
    }

    /** No serious finding of axe (WCAG 2.2 AA), nothing in the console, no sideways scroll. */
    void looksFine() {
        // axe is a script: where none runs it would wait for ever; the same pages are looked at with script
        if (!scripted) return;
        page.evaluate("() => document.getAnimations().forEach(each => each.finish())");
        assertThat(findings()).as("axe on %s", page.url()).isEmpty();
        assertThat(complaints).as("console of %s", page.url()).isEmpty();
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scroll on %s", page.url())
                .isTrue();
    }

    private List<String> findings() {
        var options = new AxeRunOptions();
        // of what is fine, one place a rule is enough
        options.setResultTypes(List.of("violations"));
        var seen = new AxeBuilder(page)
                .options(options)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                // no page of ours has a frame, and without them axe needs no second page to sum up in
                .setLegacyMode(true)
                .analyze();
        // axe finds nothing where it could not look
        assertThat(seen.getErrorMessage()).as("axe on %s", page.url()).isNull();
        assertThat(seen.getPasses()).as("axe on %s", page.url()).isNotEmpty();
        return seen.getViolations().stream()
                .filter(rule -> SERIOUS.contains(rule.getImpact()))
                .map(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                .toList();
    }

    Locator sees(String words) {
        var found = page.getByText(words).first();
        found.waitFor();
        return found;
    }

    BrowserContext context() {
        return context;
    }

    String cookie(String name) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals(name) && cookie.domain.equals("localhost"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("console").isEmpty();
    }
}
