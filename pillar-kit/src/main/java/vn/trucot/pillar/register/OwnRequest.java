package vn.trucot.pillar.register;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The request that a thread works for; while it waits, another thread can do a part of its work in its name. */
final class OwnRequest {

    private final @Nullable ContextState state = context().getStateIfActive();

    /** Does what belongs to the request: whose rights and name count. */
    <T> T in(Supplier<T> work) {
        ManagedContext context = context();
        ContextState before = context.getStateIfActive();
        if (state == null || state == before) {
            return work.get();
        }
        context.activate(state);
        try {
            return work.get();
        } finally {
            if (before == null) {
                context.deactivate();
            } else {
                context.activate(before);
            }
        }
    }

    private static ManagedContext context() {
        return Arc.requireContainer().requestContext();
    }
}
