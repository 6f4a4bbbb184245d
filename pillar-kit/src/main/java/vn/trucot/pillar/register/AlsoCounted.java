package vn.trucot.pillar.register;

import java.util.List;
import vn.trucot.pillar.measure.Measure;

/**
 * Measures that a change of records touches besides those of their kind: what is counted of other records, which are about
 * these. A CDI bean offers them.
 */
public interface AlsoCounted {

    /**
     * The measures.
     *
     * @param collection of the records that change, as it stands in their address
     */
    List<Measure> countedOf(String collection);
}
