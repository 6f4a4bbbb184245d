package vn.trucot.economy.ocop;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import vn.trucot.economy.marketplace.Marketplaces;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Direction;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.catalogue.MoreIndicators;

/** The indicator that is broken down by the marketplaces that there are. */
@Singleton
class MarketplaceIndicators implements MoreIndicators {

    /** As the other figures of sales, which communes record for so many days after a month. */
    private static final int CLOSES_AFTER_DAYS = 15;

    private final Marketplaces marketplaces;

    MarketplaceIndicators(Marketplaces marketplaces) {
        this.marketplaces = marketplaces;
    }

    @Override
    public List<IndicatorDefinition> indicators() {
        return List.of(new IndicatorDefinition(
                IndicatorCode.of(MarketplaceMeasures.INDICATOR),
                new Names(
                        "Tỷ lệ sản phẩm OCOP trên sàn có giao dịch, theo sàn",
                        "OCOP products on a marketplace that were sold there"),
                new Names(
                        "Sản phẩm có giao dịch trên sàn trong kỳ trên số sản phẩm có trên sàn đó vào một ngày của kỳ; giao dịch"
                                + " không ghi sàn được tính cho sàn duy nhất mà sản phẩm có mặt trong tháng",
                        "Products sold on the marketplace in the period, of those listed there on some day of it; a sale that names"
                                + " none was on the only one that the product was listed on in its month"),
                "PERCENT",
                true,
                BigDecimal.valueOf(100),
                2,
                Frequency.MONTH,
                List.of(Frequency.QUARTER, Frequency.YEAR),
                OrgUnitKind.COMMUNE,
                AcrossUnits.RATIO,
                null,
                AcrossUnits.RATIO,
                AcrossTime.NONE,
                Direction.HIGHER_IS_BETTER,
                BigDecimal.ZERO,
                null,
                true,
                List.of(new BreakdownDimension(
                        MarketplaceMeasures.DIMENSION,
                        new Names("Sàn thương mại điện tử", "Marketplace"),
                        marketplaces.all().stream()
                                .map(place -> new BreakdownDimension.Code(place.code(), place.names()))
                                .toList())),
                null,
                CLOSES_AFTER_DAYS,
                true));
    }
}
