package vn.trucot.pillar.measure;

import java.util.List;

/** Measures that are made of definitions; a single one is a bean of its own. */
public interface MeasureSource {

    List<Measure> measures();

    List<CountedRecords> counted();
}
