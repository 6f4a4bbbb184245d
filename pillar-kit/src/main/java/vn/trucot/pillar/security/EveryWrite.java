package vn.trucot.pillar.security;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.annotation.Annotation;
import java.util.List;

/** Makes each method that answers a request that writes a {@link Writing} one, so that no resource can forget it. */
public class EveryWrite implements BuildCompatibleExtension {

    private static final List<Class<? extends Annotation>> WRITES =
            List.of(POST.class, PUT.class, DELETE.class, PATCH.class);

    /** For all classes that answer one, those that others extend too. */
    @Enhancement(
            types = Object.class,
            withSubtypes = true,
            withAnnotations = {POST.class, PUT.class, DELETE.class, PATCH.class})
    public void writing(ClassConfig resource) {
        resource.methods().stream()
                .filter(method -> WRITES.stream().anyMatch(method.info()::hasAnnotation))
                .forEach(method -> method.addAnnotation(Writing.class));
    }
}
