package vn.trucot.society.culturehouse;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from culture houses. */
final class CultureHouseMeasures {

    /** Of one village at the end of a quarter: the houses that stand. */
    @Produces
    @Singleton
    static final CountedRecords OF_VILLAGE = RecordMeasure.of(
                    "culture houses of a village", CultureHouses.COLLECTION, """
                    select id, version, name, demo, village as org_unit, opened_on as since, closed_on as until
                    from culture_house""")
            .each(QUARTER)
            .figure(sum("SOC.CULTURAL_HOUSE.COUNT", "r.stands::int"))
            .build();

    private CultureHouseMeasures() {}
}
