package vn.trucot.pillar.security;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes names of users to those who may read them, and to what is kept. */
public class UserNames extends StdSerializer<String> {

    private static final long serialVersionUID = 1L;

    /** Jackson makes it. */
    public UserNames() {
        super(String.class);
    }

    @Override
    public void serialize(String name, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeString(name);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, @Nullable String name) {
        return name == null || !mayRead(provider);
    }

    /** Asked once for each answer, which may hold thousands. */
    private static boolean mayRead(SerializerProvider provider) {
        if (provider.getAttribute(UserNames.class) instanceof Boolean known) {
            return known;
        }
        boolean may = mayRead();
        provider.setAttribute(UserNames.class, may);
        return may;
    }

    /** Where nobody asks, something is kept. */
    private static boolean mayRead() {
        ArcContainer container = Arc.container();
        return container == null
                || !container.requestContext().isActive()
                || container.instance(CurrentUser.class).get().isKnown();
    }
}
