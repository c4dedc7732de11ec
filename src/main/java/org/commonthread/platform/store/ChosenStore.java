package org.commonthread.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.commonthread.platform.Settings;

/** The store that whoever runs the site has chosen: S3 if its address is set, otherwise the disk. */
@ApplicationScoped
class ChosenStore {
    @Produces
    @ApplicationScoped
    Store store(Settings settings, Clock clock) {
        return settings.s3Bucket()
                .<Store>map(bucket ->
                        new S3Store(bucket, settings.s3Region(), settings.s3KeyId(), settings.s3Secret(), clock))
                .orElseGet(() -> new DiskStore(settings.pictures()));
    }
}
