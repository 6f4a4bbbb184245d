package vn.trucot.pillar.security;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Lets demo accounts write only where what they write is marked: whatever is new is refused until it says so. */
@Writing
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 1)
class DemoWrites {

    private final CurrentUser user;

    DemoWrites(CurrentUser user) {
        this.user = user;
    }

    @AroundInvoke
    @Nullable
    Object write(InvocationContext asked) throws Exception {
        if (user.isDemo() && !asked.getTarget().getClass().isAnnotationPresent(MarksDemo.class)) {
            throw new Problem(
                    ProblemCode.ROLE_MISSING,
                    "a demo account enters demo data only, and what is written here cannot be marked as such");
        }
        return asked.proceed();
    }
}
