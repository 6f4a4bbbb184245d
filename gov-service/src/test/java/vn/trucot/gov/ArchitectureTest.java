package vn.trucot.gov;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.ServiceRules;

/** The kit's rules hold here; that each can fail is shown beside them. */
class ArchitectureTest {

    private static final JavaClasses SERVICE = ServiceRules.classesOf(Pillar.GOVERNMENT);

    static Set<String> rules() {
        return ServiceRules.of(Pillar.GOVERNMENT).keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isBuiltLikeEveryService(String rule) {
        assertThat(SERVICE).isNotEmpty();
        ServiceRules.of(Pillar.GOVERNMENT).get(rule).check(SERVICE);
    }
}
