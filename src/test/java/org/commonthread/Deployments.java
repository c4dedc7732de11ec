package org.commonthread;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.commonthread.stage.Places;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration;
import org.jboss.arquillian.container.test.api.DeploymentConfiguration.DeploymentContentBuilder;
import org.jboss.arquillian.container.test.spi.client.deployment.AutomaticDeployment;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What every test in the container runs in: the built WAR as it is, the test tree's classes beside its own, and
 * AssertJ. Arquillian asks for it by itself, so no test has to say how it is deployed.
 */
public final class Deployments implements AutomaticDeployment {
    @Override
    public DeploymentConfiguration generateDeploymentScenario(TestClass test) {
        return new DeploymentContentBuilder(application()).get();
    }

    private static WebArchive application() {
        var war = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(Places.TARGET.resolve("common-thread.war").toFile())
                .as(WebArchive.class);
        // it knows nothing of the test tree's classes
        war.delete("/WEB-INF/classes/META-INF/jandex.idx");
        addTestClasses(war, Places.TARGET.resolve("test-classes"));
        return war.addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class));
    }

    /** All of them but what starts servers and browsers, which has no place inside one. */
    private static void addTestClasses(WebArchive war, Path folder) {
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(folder::relativize)
                    .filter(file -> !file.startsWith("org/commonthread/stage")
                            && !file.startsWith("org/commonthread/bench")
                            && !file.toString().contains("Browser"))
                    .forEach(file -> war.addAsResource(folder.resolve(file).toFile(), file.toString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
