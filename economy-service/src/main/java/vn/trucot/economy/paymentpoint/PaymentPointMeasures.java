package vn.trucot.economy.paymentpoint;

import static vn.trucot.events.Frequency.QUARTER;
import static vn.trucot.pillar.measure.CountedFigure.share;
import static vn.trucot.pillar.measure.CountedFigure.sum;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.measure.RecordMeasure;

/** What is counted from payment points. */
final class PaymentPointMeasures {

    /** Of one commune at the end of a quarter: merchants, those of them that take QR codes, and agents. */
    @Produces
    @Singleton
    static final CountedRecords OF_COMMUNE = RecordMeasure.of(
                    "payment points of a commune", PaymentPoints.COLLECTION, """
                    select id, version, name, demo, commune as org_unit, opened_on as since, closed_on as until, kind,
                        qr_since
                    from payment_point""")
            .each(QUARTER)
            .figure(sum("ECO.PAYMENT_POINT.MERCHANTS", "case when r.kind = 'MERCHANT' then r.stands::int end"))
            .figure(sum("ECO.PAYMENT_POINT.AGENTS", "case when r.kind = 'AGENT' then r.stands::int end"))
            .figure(share("ECO.PAYMENT_POINT.QR", "r.qr_since <= r.last_day", "r.stands and r.kind = 'MERCHANT'"))
            .build();

    private PaymentPointMeasures() {}
}
