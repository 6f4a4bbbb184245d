package vn.trucot.pillar.explanation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How long who is asked about a figure has for an answer. */
@ConfigMapping(prefix = "trucot.questions")
interface QuestionSettings {

    /** Mondays to Fridays after the day of the question, unless who asks names a day. */
    @WithDefault("5")
    @Min(1)
    @Max(60)
    int workingDays();
}
