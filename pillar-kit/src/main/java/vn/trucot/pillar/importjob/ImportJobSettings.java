package vn.trucot.pillar.importjob;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How many imports wait, and how long what is known of them is kept. */
@ConfigMapping(prefix = "trucot.imports")
interface ImportJobSettings {

    /** So many jobs of all users may wait or run. */
    @WithDefault("20")
    @Min(1)
    int mostWaiting();

    /** So many of them may be of one user. */
    @WithDefault("5")
    @Min(1)
    int mostOfOne();

    /** So often a job is begun that ends with its service, or with a failure that nobody is told about. */
    @WithDefault("3")
    @Min(1)
    int attempts();

    /** How long a job is kept that has ended. */
    @WithDefault("7D")
    Duration keep();

    /** So much room the files of jobs take; those of jobs that ended go first. */
    @WithDefault("1G")
    MemorySize largestStore();

    /** How often it is looked for jobs that another service kept or left. */
    @WithDefault("5S")
    Duration poll();

    /** How often old jobs are forgotten; {@code off}: never. */
    @WithDefault("1h")
    String forgetEvery();
}
