package vn.trucot.pillar.catalogue;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.trucot.events.Event;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;
import vn.trucot.pillar.definition.DefinitionFile;
import vn.trucot.pillar.definition.DefinitionFiles;
import vn.trucot.pillar.reference.ReferenceEvents;

/** Reads the catalogue when the service starts, and publishes the definitions that changed. */
@Singleton
class CatalogueStart {

    private static final Logger LOG = Logger.getLogger(CatalogueStart.class);
    private static final String FILE = "indicators.yaml";

    @Produces
    @Singleton
    Catalogue catalogue(
            Pillar pillar,
            @ConfigProperty(name = "trucot.indicators") Optional<List<String>> names,
            DefinitionFiles files,
            @All List<MoreIndicators> more) {
        CatalogueReader reader = new CatalogueReader(pillar).add(DefinitionFile.ofService(FILE));
        names.orElse(List.of()).forEach(name -> reader.add(DefinitionFile.ofService("indicators/" + name + ".yaml")));
        files.ofOperator("indicators").forEach(reader::add);
        more.forEach(following -> reader.add(following.indicators()));
        return reader.catalogue();
    }

    void publish(@Observes StartupEvent start, Catalogue catalogue, ReferenceEvents events) {
        long published = QuarkusTransaction.requiringNew().call(() -> catalogue.all().stream()
                .filter(definition -> publish(definition, events))
                .count());
        LOG.infof("catalogue read: definitions=%d, published=%d", catalogue.size(), published);
    }

    private static boolean publish(IndicatorDefinition definition, ReferenceEvents events) {
        return events.publishIfChanged(Topics.INDICATORS, revision -> new Event.IndicatorDefined(definition, revision));
    }
}
