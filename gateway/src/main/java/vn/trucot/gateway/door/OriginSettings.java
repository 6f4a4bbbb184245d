package vn.trucot.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Whose pages may use the interface from a browser (CORS); programs are not asked where they come from. */
@ConfigMapping(prefix = "trucot.gateway.origins")
interface OriginSettings {

    /** Origins whose pages may read what is public, as https://portal.example.vn; * for all, none for no other. */
    @WithDefault("*")
    List<String> reading();

    /** Origins beside the host that is asked whose pages belong to the suite and may write. */
    @WithDefault("none")
    List<String> own();
}
