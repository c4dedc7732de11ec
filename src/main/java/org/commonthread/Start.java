package org.commonthread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import org.commonthread.demo.DemoContent;
import org.commonthread.platform.Settings;
import org.commonthread.platform.Settings.WrongSetting;
import org.commonthread.platform.data.Schema;
import org.commonthread.platform.jobs.Jobs;
import org.commonthread.platform.ready.Changes;
import org.commonthread.vocabulary.Keeping;
import org.jboss.logging.Logger;

/** The order in which the site comes up: settings, tables, the demo if it is asked for, then its jobs. */
@ApplicationScoped
class Start {
    private static final Logger LOG = Logger.getLogger(Start.class);

    @Inject
    Settings settings;

    @Inject
    Schema schema;

    @Inject
    Changes changes;

    @Inject
    Keeping vocabulary;

    @Inject
    DemoContent demo;

    @Inject
    Jobs jobs;

    void up(@Observes @Initialized(ApplicationScoped.class) Object context) {
        try {
            settings.check();
            schema.prepare();
            changes.begin((ServletContext) context);
        } catch (WrongSetting wrong) {
            LOG.fatalf("SETTING %s", wrong.getMessage());
            throw wrong;
        }
        LOG.infof("Vocabulary: %d terms new", vocabulary.plantSeed());
        if (settings.demo()) demo.load();
        jobs.begin();
        LOG.infof("Common Thread is ready at %s", settings.baseUrl());
    }
}
