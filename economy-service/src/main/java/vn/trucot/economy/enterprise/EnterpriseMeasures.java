package vn.trucot.economy.enterprise;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.events.Frequency.YEAR;
import static vn.trucot.pillar.measure.CountedFigure.count;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Stream;
import vn.trucot.economy.enterprise.Enterprise.Area;
import vn.trucot.economy.enterprise.Enterprise.EnterpriseKind;
import vn.trucot.economy.enterprise.Enterprise.SizeClass;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from enterprises. */
final class EnterpriseMeasures {

    private static final String SMALL_OR_MEDIUM =
            "r.stands and r.kind = 'ENTERPRISE' and r.size_class in ('MICRO', 'SMALL', 'MEDIUM')";

    /** Of one commune at the end of a quarter: who is active, by what they are, and which part of them does what digitally. */
    @Produces
    @Singleton
    static final CountedRecords OF_COMMUNE = ofCommune();

    /**
     * Of every commune at the end of a year: digital technology enterprises over its people, whom society-service knows. Only those
     * enterprises are looked at: a million others have nothing to do with it.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_PEOPLE = RecordMeasure.of(
                    "digital technology enterprises of a commune per person", Enterprises.COLLECTION, """
                    select id, version, coalesce(name, tax_code collate "vi-x-icu") as name, demo, commune as org_unit,
                        active_from as since, active_to as until
                    from enterprise where digital_technology""")
            .every(OrgUnitKind.COMMUNE)
            .each(YEAR)
            .figure(sum("ECO.ENTERPRISE.DIGITAL_PER_1000", "r.stands::int").over("SOC.POPULATION.PEOPLE"))
            .build();

    private EnterpriseMeasures() {}

    private static CountedRecords ofCommune() {
        RecordMeasure measure = RecordMeasure.of("enterprises of a commune", Enterprises.COLLECTION, """
                        select id, version, coalesce(name, tax_code collate "vi-x-icu") as name, demo, commune as org_unit,
                            active_from as since, active_to as until, kind, size_class, area, digital_technology,
                            e_invoice_since, e_contract_since, e_tax_since, platform_since
                        from enterprise""")
                .each(QUARTER)
                .figure(sum("ECO.ENTERPRISE.COUNT", "r.stands::int"));
        countBy(measure, "enterpriseKind", "kind", EnterpriseKind.values());
        countBy(measure, "enterpriseSize", "size_class", SizeClass.values());
        countBy(measure, "economicArea", "area", Area.values());
        Stream.of("invoice", "contract", "tax").forEach(what -> addUse(measure, what));
        return measure.figure(share("ECO.ENTERPRISE.SME_PLATFORM", "r.platform_since <= r.last_day", SMALL_OR_MEDIUM))
                .figure(sum("ECO.ENTERPRISE.DIGITAL_TECHNOLOGY", "(r.stands and r.digital_technology)::int"))
                .build();
    }

    private static void countBy(RecordMeasure measure, String dimension, String column, Enum<?>... values) {
        for (Enum<?> value : values) {
            measure.figure(count("ECO.ENTERPRISE.COUNT", "r.stands and r." + column + " = '" + value + "'")
                    .by(part(dimension, value)));
        }
    }

    private static void addUse(RecordMeasure measure, String what) {
        String indicator = "ECO.ENTERPRISE.E_" + what.toUpperCase(Locale.ROOT);
        String uses = "r.e_" + what + "_since <= r.last_day";
        measure.figure(share(indicator, uses, "r.stands"));
        for (EnterpriseKind kind : EnterpriseKind.values()) {
            measure.figure(share(indicator, uses, "r.stands and r.kind = '" + kind + "'")
                    .by(part("enterpriseKind", kind)));
        }
    }

    private static String part(String dimension, Enum<?> value) {
        return dimension + "=" + value.name().toLowerCase(Locale.ROOT);
    }
}
