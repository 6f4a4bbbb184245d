package vn.trucot.economy.enterprise;

import static vn.trucot.pillar.register.Rules.after;
import static vn.trucot.pillar.register.Rules.notAfterToday;

import java.util.List;
import vn.trucot.economy.enterprise.Enterprise.EnterpriseKind;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.register.Mistakes;
import vn.trucot.pillar.register.RecordKind;
import vn.trucot.pillar.register.RecordKind.Column;

/** A business is active in one commune at a time, under one tax code. */
final class Enterprises {

    static final String COLLECTION = "enterprises";

    static final RecordKind<Enterprise> KIND = RecordKind.of(
                    "enterprise", COLLECTION, Enterprise.class, EnterpriseRow::new)
            .unit("commune", OrgUnitKind.COMMUNE, Enterprise::activeFrom)
            .key("taxCode", Enterprise::key, List.of(new Column<>("taxCode", Enterprise::taxCode)))
            .oneAtATime("activeFrom", Enterprise::taxCode, Enterprise::activeFrom, Enterprise::activeTo)
            .rule((enterprise, _, mistakes) -> checkCode(enterprise, mistakes))
            .rule((enterprise, _, mistakes) -> checkName(enterprise, mistakes))
            .rule(notAfterToday("activeFrom", Enterprise::activeFrom))
            .rule(after("activeTo", Enterprise::activeTo, "activeFrom", Enterprise::activeFrom))
            .rule(notAfterToday("eInvoiceSince", Enterprise::eInvoiceSince))
            .rule(notAfterToday("eContractSince", Enterprise::eContractSince))
            .rule(notAfterToday("eTaxSince", Enterprise::eTaxSince))
            .rule(notAfterToday("platformSince", Enterprise::platformSince))
            .count(EnterpriseMeasures.OF_COMMUNE)
            .count(EnterpriseMeasures.OF_PEOPLE)
            .build();

    private Enterprises() {}

    private static void checkCode(Enterprise enterprise, Mistakes mistakes) {
        if (!TaxCode.isChecked(enterprise.taxCode())) {
            mistakes.invalid("taxCode", "taxCode " + enterprise.taxCode() + " has a wrong check digit, the tenth");
        }
    }

    private static void checkName(Enterprise enterprise, Mistakes mistakes) {
        if (enterprise.kind() != EnterpriseKind.HOUSEHOLD) {
            if (enterprise.name() == null) {
                mistakes.invalid("name", "only a household business has no name");
            }
        } else if (enterprise.name() != null && !enterprise.namePublic()) {
            mistakes.invalid(
                    "name", "the name of a household business is left out unless it is public and namePublic says so");
        }
    }
}
