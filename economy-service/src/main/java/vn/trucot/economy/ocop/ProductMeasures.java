package vn.trucot.economy.ocop;

import static vn.trucot.events.Frequency.MONTH;
import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.events.Frequency.YEAR;
import static vn.trucot.pillar.measure.CountedFigure.count;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from OCOP products. */
final class ProductMeasures {

    /** The days on which listings begin and end. */
    static final String LISTED_OR_NOT = """
            select commune, l.day, demo
            from product, jsonb_to_recordset(listings) as x("from" date, "to" date),
                unnest(array[x."from", x."to"]) as l(day) where l.day is not null""";

    /** The months of which sales are recorded. */
    static final String SOLD_IN = """
            select commune, m.begin, (m.begin + interval '1 month - 1 day')::date
            from product, jsonb_to_recordset(sales) as x(month text), to_date(x.month, 'YYYY-MM') as m(begin)""";

    /**
     * Of one commune in one month: the products at its end, in total and by the stars that they have then, how many of them are
     * listed on a marketplace and how many traceable, and the orders and their value of all products of the month. Of one commune in one month, quarter and
     * year: how many of the products at its end were listed on some day of it and had an order in it, both; a product that
     * sells in every month is one product of the year. Of an open period nothing that is sold is told before some sale is
     * recorded.
     */
    @Produces
    @Singleton
    static final CountedRecords OF_COMMUNE = RecordMeasure.of("OCOP products of a commune", Products.COLLECTION, """
                    select id, version, name, demo, commune as org_unit, recognised_on as since, ended_on as until,
                        stars, earlier_stars, traceable_since, listings, sales
                    from product""")
            .named(new Names("Sản phẩm OCOP", "OCOP products"), "name")
            .every(OrgUnitKind.COMMUNE)
            .changing(LISTED_OR_NOT)
            .told(SOLD_IN)
            .look("""
                    cross join lateral (
                        select coalesce((
                            select e.stars from jsonb_to_recordset(r.earlier_stars) as e(stars integer, until date)
                            where e.until > r.last_day order by e.until limit 1), r.stars) as stars
                    ) g
                    cross join lateral (
                        select count(*) > 0 as was_listed,
                            coalesce(bool_or(l."to" is null or l."to" > r.last_day), false) as is_listed
                        from jsonb_to_recordset(r.listings) as l("from" date, "to" date)
                        where l."from" <= r.last_day and (l."to" is null or l."to" > r.first_day)
                    ) l
                    cross join lateral (
                        select sum(x.orders) as orders, sum(x."valueVnd") as value_vnd
                        from jsonb_to_recordset(r.sales) as x(month text, orders bigint, "valueVnd" bigint)
                        where x.month between to_char(r.first_day, 'YYYY-MM') and to_char(r.last_day, 'YYYY-MM')
                    ) x""")
            .each(MONTH)
            .figure(count("ECO.OCOP.PRODUCTS", "r.stands"))
            .figure(count("ECO.OCOP.PRODUCTS", "r.stands and g.stars = 3").by("stars=3"))
            .figure(count("ECO.OCOP.PRODUCTS", "r.stands and g.stars = 4").by("stars=4"))
            .figure(count("ECO.OCOP.PRODUCTS", "r.stands and g.stars = 5").by("stars=5"))
            .figure(share("ECO.OCOP.LISTED", "l.is_listed", "r.stands"))
            .figure(share("ECO.OCOP.TRACEABLE", "r.traceable_since <= r.last_day", "r.stands"))
            .figure(sum("ECO.OCOP.ORDERS", "x.orders").whenTold())
            .figure(sum("ECO.OCOP.SALES", "x.value_vnd").whenTold())
            .each(MONTH, QUARTER, YEAR)
            .figure(share("ECO.OCOP.LISTED_AND_SOLD", "l.was_listed and x.orders > 0", "r.stands")
                    .whenTold())
            .build();

    private ProductMeasures() {}
}
