package vn.trucot.economy.ocop;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.Measure;

/** What is counted from OCOP products. */
final class ProductMeasures {

    /**
     * Of one commune in one month: the products at its end, in total and by stars ({@code ECO.OCOP.PRODUCTS}), how many of
     * them are listed on a marketplace then ({@code ECO.OCOP.LISTED}), and the orders ({@code ECO.OCOP.ORDERS}) and their
     * value ({@code ECO.OCOP.SALES}) of all products of the month. Of one commune in one month, quarter and year: how many of
     * the products at its end were listed on some day of it and had an order in it, both ({@code
     * ECO.OCOP.LISTED_AND_SOLD}); a product that sells in every month is one product of the year. Of an open period nothing
     * that is sold is told before some sale is recorded. A commune without a product is counted too.
     */
    static final Measure OF_COMMUNE = new Measure(
            "OCOP products of a commune",
            OrgUnitKind.COMMUNE,
            Set.of(Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR),
            Set.of(
                    IndicatorCode.of("ECO.OCOP.PRODUCTS"),
                    IndicatorCode.of("ECO.OCOP.LISTED"),
                    IndicatorCode.of("ECO.OCOP.LISTED_AND_SOLD"),
                    IndicatorCode.of("ECO.OCOP.ORDERS"),
                    IndicatorCode.of("ECO.OCOP.SALES")),
            """
            select f.indicator, c.org_unit, c.period, f.breakdown, f.numerator, f.denominator, c.demo
            from (
                select s.org_unit, s.period, s.frequency = 'MONTH' as is_month,
                    s.closed or coalesce(bool_or(x.is_recorded), false) as tells_sales,
                    s.demo or coalesce(
                        bool_or(p.demo) filter (where p.was_there), bool_or(p.demo), s.demo_register) as demo,
                    count(*) filter (where p.stands) as products,
                    count(*) filter (where p.stands and p.stars = 3) as three,
                    count(*) filter (where p.stands and p.stars = 4) as four,
                    count(*) filter (where p.stands and p.stars = 5) as five,
                    count(*) filter (where l.is_listed) as listed,
                    count(*) filter (where l.was_listed and x.orders > 0) as sold,
                    coalesce(sum(x.orders), 0) as orders,
                    coalesce(sum(x.value_vnd), 0) as sales
                from scope s
                left join lateral (
                    select p.listings, p.sales, p.stars, p.demo,
                        p.recognised_on <= s.last_day
                            and (p.ended_on is null or p.ended_on > s.last_day) as stands,
                        p.recognised_on <= s.last_day
                            and (p.ended_on is null or p.ended_on > s.first_day) as was_there
                    from product p where p.commune = s.org_unit
                ) p on true
                left join lateral (
                    select true as was_listed, bool_or(l."to" is null or l."to" > s.last_day) as is_listed
                    from jsonb_to_recordset(p.listings) as l("from" date, "to" date)
                    where l."from" <= s.last_day and (l."to" is null or l."to" > s.first_day)
                    having count(*) > 0
                ) l on p.stands
                left join lateral (
                    select true as is_recorded, sum(x.orders) as orders, sum(x."valueVnd") as value_vnd
                    from jsonb_to_recordset(p.sales) as x(month text, orders bigint, "valueVnd" bigint)
                    where x.month between to_char(s.first_day, 'YYYY-MM') and to_char(s.last_day, 'YYYY-MM')
                    having count(*) > 0
                ) x on true
                group by s.org_unit, s.period, s.frequency, s.closed, s.demo, s.demo_register
            ) c
            cross join lateral (values
                ('ECO.OCOP.PRODUCTS', '', c.products, null, c.is_month),
                ('ECO.OCOP.PRODUCTS', 'stars=3', c.three, null, c.is_month),
                ('ECO.OCOP.PRODUCTS', 'stars=4', c.four, null, c.is_month),
                ('ECO.OCOP.PRODUCTS', 'stars=5', c.five, null, c.is_month),
                ('ECO.OCOP.LISTED', '', c.listed, c.products, c.is_month),
                ('ECO.OCOP.LISTED_AND_SOLD', '', c.sold, c.products, c.tells_sales),
                ('ECO.OCOP.ORDERS', '', c.orders, null, c.is_month and c.tells_sales),
                ('ECO.OCOP.SALES', '', c.sales, null, c.is_month and c.tells_sales)
            ) as f(indicator, breakdown, numerator, denominator, is_told)
            where f.is_told""",
            """
            select commune, recognised_on, demo from product
            union all
            select commune, ended_on, demo from product where ended_on is not null
            union all
            select p.commune, l."from", p.demo from product p, jsonb_to_recordset(p.listings) as l("from" date)
            union all
            select p.commune, l."to", p.demo from product p, jsonb_to_recordset(p.listings) as l("to" date)
            where l."to" is not null""");

    /** The products that {@link #OF_COMMUNE} counts. */
    static final CountedRecords PRODUCTS_OF_COMMUNE = new CountedRecords(OF_COMMUNE, Products.COLLECTION, """
            select f.indicator, f.breakdown, p.id, p.name, f.numerator, f.denominator, p.demo, p.version
            from scope s
            join lateral (
                select p.*, p.recognised_on <= s.last_day and (p.ended_on is null or p.ended_on > s.last_day) as stands
                from product p where p.commune = s.org_unit
            ) p on true
            left join lateral (
                select sum(x.orders) as orders, sum(x."valueVnd") as value_vnd
                from jsonb_to_recordset(p.sales) as x(month text, orders bigint, "valueVnd" bigint)
                where x.month between to_char(s.first_day, 'YYYY-MM') and to_char(s.last_day, 'YYYY-MM')
            ) x on true
            cross join lateral (
                select coalesce(bool_or(l."to" is null or l."to" > s.last_day), false) as is_listed,
                    count(*) > 0 as was_listed
                from jsonb_to_recordset(p.listings) as l("from" date, "to" date)
                where l."from" <= s.last_day and (l."to" is null or l."to" > s.first_day)
            ) l
            cross join lateral (values
                ('ECO.OCOP.PRODUCTS', '', case when p.stands then 1 end, null),
                ('ECO.OCOP.PRODUCTS', 'stars=' || p.stars, case when p.stands then 1 end, null),
                ('ECO.OCOP.LISTED', '', case when p.stands then l.is_listed::int end, 1),
                ('ECO.OCOP.LISTED_AND_SOLD', '',
                    case when p.stands then (l.was_listed and coalesce(x.orders, 0) > 0)::int end, 1),
                ('ECO.OCOP.ORDERS', '', x.orders, null),
                ('ECO.OCOP.SALES', '', x.value_vnd, null)) as f(indicator, breakdown, numerator, denominator)
            where f.numerator is not null""");

    private ProductMeasures() {}

    @Produces
    @Singleton
    static Measure ofCommune() {
        return OF_COMMUNE;
    }

    @Produces
    @Singleton
    static CountedRecords productsOfCommune() {
        return PRODUCTS_OF_COMMUNE;
    }
}
