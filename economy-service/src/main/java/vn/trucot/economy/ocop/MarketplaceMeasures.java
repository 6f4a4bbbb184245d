package vn.trucot.economy.ocop;

import static vn.trucot.events.Frequency.MONTH;
import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.events.Frequency.YEAR;
import static vn.trucot.pillar.measure.CountedFigure.share;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import vn.trucot.economy.marketplace.Marketplace;
import vn.trucot.economy.marketplace.Marketplaces;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.MeasureSource;
import vn.trucot.pillar.measure.RecordMeasure;

/**
 * Of one commune in one month, quarter and year, and each marketplace: of the products at the end of the period that were listed
 * there on some day of it, those that were sold there in it. A sale that names no marketplace was on the one that the product was
 * listed on in its month, if that is one; else it counts for none of them, but for all together. A commune with nothing listed
 * has no figure.
 */
@Singleton
class MarketplaceMeasures implements MeasureSource {

    static final String INDICATOR = "ECO.OCOP.MARKETPLACE_SOLD";

    /** Name of the dimension whose codes are the marketplaces. */
    static final String DIMENSION = "marketplace";

    private final CountedRecords counted;

    MarketplaceMeasures(Marketplaces marketplaces) {
        counted = of(marketplaces);
    }

    @Override
    public List<CountedRecords> counted() {
        return List.of(counted);
    }

    /** What the register of products counts besides what it counts of any marketplaces. */
    CountedRecords byMarketplace() {
        return counted;
    }

    private static CountedRecords of(Marketplaces marketplaces) {
        RecordMeasure measure = RecordMeasure.of("OCOP products by marketplace", Products.COLLECTION, """
                        select id, version, name, demo, commune as org_unit, recognised_on as since, ended_on as until,
                            listings, sales
                        from product""")
                .changing(ProductMeasures.LISTED_OR_NOT)
                .told(ProductMeasures.SOLD_IN)
                .look(looks(marketplaces))
                .each(MONTH, QUARTER, YEAR)
                .figure(share(INDICATOR, "s.sells", "r.stands and cardinality(l.places) > 0")
                        .whenTold());
        for (Marketplace place : marketplaces.all()) {
            String code = "'" + place.code() + "'";
            measure.figure(share(INDICATOR, code + " = any(s.places)", "r.stands and " + code + " = any(l.places)")
                    .by(DIMENSION + "=" + place.code())
                    .whenTold());
        }
        return measure.build();
    }

    /** Where a product was listed in the period, by code, and where it was sold. */
    private static String looks(Marketplaces marketplaces) {
        String names = marketplaces.byName().entrySet().stream()
                .map(name ->
                        "(" + text(name.getKey()) + ", " + text(name.getValue().code()) + ")")
                .collect(Collectors.joining(", ", "(values ", ")"));
        return """
            cross join lateral (
                select coalesce(array_agg(distinct m.code), '{}') as places
                from jsonb_to_recordset(r.listings) as x(marketplace text, "from" date, "to" date)
                join %1$s as m(name, code) on m.name = x.marketplace
                where x."from" <= r.last_day and (x."to" is null or x."to" > r.first_day)
            ) l
            cross join lateral (
                select coalesce(array_agg(distinct m.code) filter (where m.code is not null), '{}') as places,
                    count(*) > 0 as sells
                from jsonb_to_recordset(r.sales) as x(month text, orders bigint, marketplace text)
                cross join lateral (
                    select case when count(distinct n.code) = 1 then min(n.code) end as code
                    from jsonb_to_recordset(r.listings) as i(marketplace text, "from" date, "to" date)
                    cross join lateral (
                        select coalesce(min(m.code), i.marketplace) as code
                        from %1$s as m(name, code) where m.name = i.marketplace
                    ) n
                    where to_char(i."from", 'YYYY-MM') <= x.month
                        and (i."to" is null or to_char(i."to" - 1, 'YYYY-MM') >= x.month)
                ) o
                left join %1$s as m(name, code) on m.name = coalesce(x.marketplace, o.code)
                where x.orders > 0
                    and x.month between to_char(r.first_day, 'YYYY-MM') and to_char(r.last_day, 'YYYY-MM')
            ) s""".formatted(names);
    }

    private static String text(String name) {
        return "'" + name.replace("'", "''") + "'";
    }
}
