package org.commonthread.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonthread.stage.Problem;

/** The one browser of a run: the system's Chromium or Chrome; where there is none, the system's package of it. */
final class Chrome {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome");
    private static Browser browser;

    private Chrome() {}

    static synchronized Browser get() {
        if (browser == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(installed().or(Chrome::install).orElseThrow())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
        }
        return browser;
    }

    private static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        try {
            if (System.getProperty("user.name").equals("root")) {
                var shell = "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium";
                new ProcessBuilder("sh", "-c", shell)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
            }
        } catch (IOException | InterruptedException failed) {
            throw new Problem("Chromium could not be installed: " + failed.getMessage(), failed);
        }
        var found = installed();
        if (found.isEmpty()) {
            throw new Problem("The browser tests need Chromium or Chrome on the PATH: apt-get install chromium");
        }
        return found;
    }
}
