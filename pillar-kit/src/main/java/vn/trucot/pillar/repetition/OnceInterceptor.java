package vn.trucot.pillar.repetition;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.repetition.Turns.Turn;
import vn.trucot.pillar.security.CurrentUser;

/** Around everything that a method does which answers a POST; without a key it does nothing. */
@Once
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class OnceInterceptor {

    private final KeyedRequest request;
    private final CurrentUser user;
    private final Turns turns;
    private final OneTransaction transaction;
    private final RepetitionSettings settings;

    OnceInterceptor(
            KeyedRequest request,
            CurrentUser user,
            Turns turns,
            OneTransaction transaction,
            RepetitionSettings settings) {
        this.request = request;
        this.user = user;
        this.turns = turns;
        this.transaction = transaction;
        this.settings = settings;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext asked) throws Exception {
        IdempotencyKey key = request.key();
        if (key == null || !user.isKnown()) {
            return asked.proceed();
        }
        String caller = user.name();
        String fingerprint = request.fingerprint();
        String name = key.text() + " " + caller;
        Turn turn = turns.take(name, settings.patience());
        try {
            throw transaction.reply(caller, key, fingerprint, asked::proceed);
        } finally {
            turns.end(name, turn);
        }
    }
}
