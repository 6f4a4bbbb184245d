package vn.trucot.pillar.repetition;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.ws.rs.POST;

/** Makes each method that answers a POST one that is done {@link Once}, so that no resource can forget it. */
public class EveryPost implements BuildCompatibleExtension {

    /** For all classes that answer a POST, those that others extend too. */
    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = POST.class)
    public void once(ClassConfig resource) {
        resource.methods().stream()
                .filter(method -> method.info().hasAnnotation(POST.class))
                .forEach(method -> method.addAnnotation(Once.class));
    }
}
