package vn.trucot.pillar.catalogue;

import java.util.List;
import vn.trucot.events.IndicatorDefinition;

/** Indicators that follow from other definitions of the service; a CDI bean offers them. */
public interface MoreIndicators {

    List<IndicatorDefinition> indicators();
}
