package vn.trucot.economy.enterprise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.register.Fact;
import vn.trucot.pillar.register.Facts;
import vn.trucot.pillar.register.RecordState;

/**
 * A business in the time that it has in one commune; if it moves, or its commune merges, it goes on as another record. There is
 * nothing personal in it: a household business is known by its tax code, and has a name only if that is public.
 *
 * @param taxCode ten digits of which the last checks the others; of a dependent unit with a hyphen and three more. The twelve
 *     digits of a personal identity are none
 * @param name of an enterprise or cooperative
 * @param namePublic whether the name of a household business is public
 * @param sizeClass null if it is not known
 * @param activeTo first day on which it is active no more in the commune, null while it is
 * @param digitalTechnology whether it is a digital technology enterprise (doanh nghiệp công nghệ số)
 * @param eInvoiceSince the day from which on it issues electronic invoices, null if it does not
 * @param eContractSince from which on it concludes electronic contracts
 * @param eTaxSince from which on it declares and pays taxes electronically
 * @param platformSince from which on it uses platforms of the programme for small and medium enterprises (SMEdx)
 */
@Embeddable
record Enterprise(
        @NotNull @Pattern(regexp = "[0-9]{10}(-[0-9]{3})?") String taxCode,

        @NotNull @Enumerated(EnumType.STRING) EnterpriseKind kind,

        @Nullable @Size(min = 1, max = 300) @Pattern(regexp = ".*\\S.*")
        String name,

        boolean namePublic,
        @Nullable @Enumerated(EnumType.STRING) SizeClass sizeClass,
        @NotNull @Enumerated(EnumType.STRING) Area area,
        @NotNull OrgUnitId commune,
        @NotNull LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        boolean digitalTechnology,
        @Nullable LocalDate eInvoiceSince,
        @Nullable LocalDate eContractSince,
        @Nullable LocalDate eTaxSince,
        @Nullable LocalDate platformSince,
        boolean demo)
        implements RecordState {

    /** What it is by law. */
    enum EnterpriseKind {
        ENTERPRISE,
        COOPERATIVE,
        /** Hộ kinh doanh. */
        HOUSEHOLD
    }

    /**
     * How large it is (Decree 80/2021/NĐ-CP, article 5, as third parties render it: the issued text was not at hand); large is what
     * is above medium.
     */
    enum SizeClass {
        MICRO,
        SMALL,
        MEDIUM,
        LARGE
    }

    /** The areas that Decree 80/2021/NĐ-CP, article 5, names; its limits of the first two are the same. */
    enum Area {
        /** Nông nghiệp, lâm nghiệp, thủy sản. */
        AGRICULTURE,
        /** Công nghiệp và xây dựng. */
        INDUSTRY,
        /** Thương mại và dịch vụ. */
        SERVICES
    }

    @Override
    public OrgUnitId orgUnit() {
        return commune;
    }

    /** What makes a record the same one for whoever sends it. */
    String key() {
        return taxCode + " from " + activeFrom;
    }

    @Override
    public Stream<Fact> facts() {
        Facts facts = Facts.of(commune, kind, String.valueOf(sizeClass), area, digitalTechnology, demo)
                .span("active", activeFrom, activeTo);
        since(facts, "invoice", eInvoiceSince);
        since(facts, "contract", eContractSince);
        since(facts, "tax", eTaxSince);
        since(facts, "platform", platformSince);
        return facts.stream();
    }

    private void since(Facts facts, String what, @Nullable LocalDate day) {
        if (day != null && (activeTo == null || day.isBefore(activeTo))) {
            facts.span(what, day.isBefore(activeFrom) ? activeFrom : day, activeTo);
        }
    }
}
