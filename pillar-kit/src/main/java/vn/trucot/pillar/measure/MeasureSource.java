package vn.trucot.pillar.measure;

import java.util.List;

/** Measures, with the records that they count, that are made of definitions; a single one is a bean of its own. */
public interface MeasureSource {

    List<CountedRecords> counted();
}
