package vn.trucot.gateway.file;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What files say of themselves. */
@ConfigMapping(prefix = "trucot.files")
public interface FileSettings {

    /** Under which terms the figures may be used again, as it shall stand in each file: a name, an address. */
    Optional<String> licence();
}
