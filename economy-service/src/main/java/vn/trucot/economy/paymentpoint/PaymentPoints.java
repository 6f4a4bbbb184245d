package vn.trucot.economy.paymentpoint;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.within;

import java.util.List;
import java.util.stream.Stream;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A payment point belongs to a commune that is there when it opens, and takes QR codes while it is there. */
final class PaymentPoints {

    static final String COLLECTION = "payment-points";

    static final RecordKind<PaymentPoint> KIND = RecordKind.of(
                    "payment point", COLLECTION, PaymentPoint.class, PaymentPointRow::new)
            .unit("commune", OrgUnitKind.COMMUNE, PaymentPoint::openedOn)
            .key(
                    "code",
                    PaymentPoint::key,
                    List.of(new Column<>("commune", PaymentPoint::commune), new Column<>("code", PaymentPoint::code)))
            .rule(notAfterToday("openedOn", PaymentPoint::openedOn))
            .rule(after("closedOn", PaymentPoint::closedOn, "openedOn", PaymentPoint::openedOn))
            .rule(within("qrSince", point -> Stream.ofNullable(point.qrSince()), PaymentPoint::isThereOn))
            .count(PaymentPointMeasures.OF_COMMUNE)
            .build();

    private PaymentPoints() {}
}
