package vn.trucot.gov.officialscore;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Where the portal's service is, and how much is asked of it. */
@ConfigMapping(prefix = "trucot.portal")
interface PortalSettings {

    /** The address that takes the form; none: nothing is ever called. */
    Optional<URI> address();

    /** What the portal calls the service that is asked for; it goes into the form as it is. */
    Optional<String> service();

    /** How the answers are laid out. */
    @WithDefault("rows")
    PortalVersion version();

    /** How long an answer may take, to its last byte. */
    @WithDefault("20s")
    Duration timeout();

    /** The most bytes of an answer, all its pages together. */
    @WithDefault("8388608")
    @Min(1_024)
    @Max(67_108_864)
    int mostBytes();

    @WithDefault("1")
    @Min(0)
    @Max(1)
    int firstPage();

    @WithDefault("200")
    @Min(1)
    @Max(10_000)
    int pageSize();

    /** More pages than that are no answer to one question. */
    @WithDefault("50")
    @Min(1)
    @Max(1_000)
    int mostPages();

    /** What of the index set the portal's codes mean. */
    Map<String, String> codes();
}
