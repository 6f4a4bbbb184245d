package vn.trucot.economy.ocop;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchRow;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.record.RecordUnits;
import vn.trucot.problem.ProblemCode;

/** What must hold for a product to be stored. */
@Singleton
class ProductRules {

    private final RecordUnits units;
    private final OrgUnits orgUnits;
    private final Clock clock;

    ProductRules(RecordUnits units, OrgUnits orgUnits, Clock clock) {
        this.units = units;
        this.orgUnits = orgUnits;
        this.clock = clock;
    }

    /** A product belongs to a commune that is there when it is recognised, and is listed and sold while it is one. */
    void check(Batch<ProductRequest> batch) {
        units.check(
                batch, "commune", ProductRequest::commune, ProductRequest::recognisedOn, ProductRequest::recognisedOn);
        LocalDate today = LocalDate.now(clock);
        batch.rows().forEach(row -> {
            checkCommune(batch, row);
            checkDays(batch, row, today);
            row.value().listings().forEach(listing -> checkListing(batch, row, listing, today));
            checkSales(batch, row, today);
        });
    }

    private void checkCommune(Batch<ProductRequest> batch, BatchRow<ProductRequest> row) {
        OrgUnit unit = orgUnits.find(row.value().commune());
        if (unit != null && unit.kind() != OrgUnitKind.COMMUNE) {
            batch.reject(
                    row,
                    "commune",
                    ProblemCode.ORG_UNIT_WRONG_LEVEL,
                    "'" + unit.id() + "' is a " + unit.kind() + ", a product belongs to a COMMUNE");
        }
    }

    private static void checkDays(Batch<ProductRequest> batch, BatchRow<ProductRequest> row, LocalDate today) {
        ProductRequest product = row.value();
        if (product.recognisedOn().isAfter(today)) {
            invalid(batch, row, "recognisedOn", product.recognisedOn() + " is after today, " + today);
        }
        if (product.endedOn() != null && !product.endedOn().isAfter(product.recognisedOn())) {
            invalid(batch, row, "endedOn", product.endedOn() + " must be after recognisedOn " + product.recognisedOn());
        }
    }

    private static void checkListing(
            Batch<ProductRequest> batch, BatchRow<ProductRequest> row, Listing listing, LocalDate today) {
        ProductRequest product = row.value();
        if (listing.from().isBefore(product.recognisedOn())
                || (product.endedOn() != null && !listing.from().isBefore(product.endedOn()))) {
            invalid(batch, row, "listings", listing.from() + ", when the product is no OCOP product");
        } else if (listing.from().isAfter(today)) {
            invalid(batch, row, "listings", listing.from() + " is after today, " + today);
        }
        if (listing.to() != null && !listing.to().isAfter(listing.from())) {
            invalid(batch, row, "listings", listing.to() + " must be after " + listing.from());
        }
    }

    private static void checkSales(Batch<ProductRequest> batch, BatchRow<ProductRequest> row, LocalDate today) {
        ProductRequest product = row.value();
        List<Sale> sales = product.sales();
        for (int i = 0; i < sales.size(); i++) {
            Period month = sales.get(i).month();
            if (month.frequency() != Frequency.MONTH) {
                batch.reject(
                        row,
                        "sales",
                        ProblemCode.PERIOD_WRONG_FREQUENCY,
                        "'" + month + "' is no month; sales are told by month, as 2024-03");
            } else if (month.firstDay().isAfter(today)) {
                batch.reject(row, "sales", ProblemCode.PERIOD_IN_FUTURE, "'" + month + "' has not begun");
            } else if (month.lastDay().isBefore(product.recognisedOn())
                    || (product.endedOn() != null && !month.firstDay().isBefore(product.endedOn()))) {
                invalid(batch, row, "sales", month + ", when the product is no OCOP product");
            }
            if (i > 0 && month.equals(sales.get(i - 1).month())) {
                invalid(batch, row, "sales", month + " is there twice");
            }
        }
    }

    private static void invalid(
            Batch<ProductRequest> batch, BatchRow<ProductRequest> row, String field, String reason) {
        batch.reject(row, field, ProblemCode.VALIDATION_FAILED, field + ": " + reason);
    }
}
