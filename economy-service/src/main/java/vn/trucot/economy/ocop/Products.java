package vn.trucot.economy.ocop;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.each;
import static vn.trucot.pillar.register.Rules.notAfterToday;
import static vn.trucot.pillar.register.Rules.once;
import static vn.trucot.pillar.register.Rules.within;

import java.time.LocalDate;
import java.util.List;
import vn.trucot.economy.ocop.Product.EarlierStars;
import vn.trucot.economy.ocop.Product.Listing;
import vn.trucot.economy.ocop.Product.Sale;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.pillar.measure.CountedRecords;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;
import vn.trucot.problem.ProblemCode;

/** A product belongs to a commune that is there when it is recognised, and is listed and sold while it is one. */
final class Products {

    static final String COLLECTION = "ocop-products";

    private Products() {}

    /** @param byMarketplace what is counted of the marketplaces that there are */
    static RecordKind<Product> kind(CountedRecords byMarketplace) {
        return RecordKind.of("OCOP product", COLLECTION, Product.class, ProductRow::new)
                .unit("commune", OrgUnitKind.COMMUNE, Product::recognisedOn)
                .key("code", Product::code, List.of(new Column<>("code", Product::code)))
                .rule(notAfterToday("recognisedOn", Product::recognisedOn))
                .rule(after("endedOn", Product::endedOn, "recognisedOn", Product::recognisedOn))
                .rule(notAfterToday("traceableSince", Product::traceableSince))
                .rule(within(
                        "earlierStars",
                        product -> product.earlierStars().stream().map(EarlierStars::until),
                        (product, day) -> product.standsOn(day) && day.isAfter(product.recognisedOn())))
                .rule(once("earlierStars", product -> product.earlierStars().stream()
                        .map(EarlierStars::until)))
                .rule(within("listings", product -> product.listings().stream().map(Listing::from), Product::standsOn))
                .rule(each("listings", Product::listings, after("to", Listing::to, "from", Listing::from)))
                .rule(Products::checkSales)
                .rule(once("sales", product -> product.sales().stream().map(Sale::key)))
                .count(ProductMeasures.OF_COMMUNE)
                .count(byMarketplace)
                .build();
    }

    private static void checkSales(Product product, LocalDate today, Mistakes mistakes) {
        for (Sale sale : product.sales()) {
            Period month = sale.month();
            if (month.frequency() != Frequency.MONTH) {
                mistakes.add(
                        "sales",
                        ProblemCode.PERIOD_WRONG_FREQUENCY,
                        "'" + month + "' is no month; sales are told by month, as 2024-03");
            } else if (month.firstDay().isAfter(today)) {
                mistakes.add("sales", ProblemCode.PERIOD_IN_FUTURE, "'" + month + "' has not begun");
            } else if (!product.standsIn(month)) {
                mistakes.invalid("sales", "sales has " + month + ", when the product is no OCOP product");
            }
        }
    }
}
