package org.commonthread;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Lets all classes of tests share the deployment made for the first of them: to deploy takes seconds, and nothing in
 * it belongs to one class. It goes when the server goes.
 */
public final class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder extension) {
        extension.observer(Sharing.class);
    }

    /** Arquillian makes one of these for a run. */
    public static class Sharing {
        @Inject
        @ClassScoped
        @SuppressWarnings("NullAway.Init") // Arquillian's injection, not CDI's
        private InstanceProducer<DeploymentScenario> ofThisClass;

        private @Nullable DeploymentScenario shared;
        private boolean deployed;

        void generate(@Observes EventContext<GenerateDeployment> first) {
            if (shared == null) {
                first.proceed();
                shared = ofThisClass.get();
            } else {
                ofThisClass.set(shared);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> first) {
            if (deployed) return;
            first.proceed();
            deployed = true;
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> each) {
            // others need it still
        }
    }
}
