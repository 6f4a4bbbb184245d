package vn.trucot.dataset.demo;

import java.util.List;
import java.util.Locale;
import vn.trucot.events.Frequency;
import vn.trucot.events.Pillar;

/** A form that communes fill in, as the services define it. */
enum DemoForm {
    WORKFORCE(Pillar.GOVERNMENT, Frequency.YEAR, 31),
    WEBSITE(Pillar.GOVERNMENT, Frequency.QUARTER, 10),
    PLATFORM_USE(Pillar.GOVERNMENT, Frequency.YEAR, 31),
    SECURITY(Pillar.GOVERNMENT, Frequency.YEAR, 31),
    LEADERSHIP(Pillar.GOVERNMENT, Frequency.YEAR, 31),
    PETITIONS(Pillar.GOVERNMENT, Frequency.QUARTER, 10),
    /** Of one district and its last closed year alone: enough to see the index set at work. */
    SERVICE_QUALITY(Pillar.GOVERNMENT, Frequency.QUARTER, 10),
    DIGITAL_PAYMENT(Pillar.ECONOMY, Frequency.YEAR, 31),
    CASHLESS_TURNOVER(Pillar.ECONOMY, Frequency.QUARTER, 10),
    CASHLESS_FEES(Pillar.ECONOMY, Frequency.QUARTER, 10),
    CONNECTIVITY(Pillar.SOCIETY, Frequency.YEAR, 31),
    FIBRE(Pillar.SOCIETY, Frequency.QUARTER, 10),
    HEALTH(Pillar.SOCIETY, Frequency.YEAR, 31),
    SCHOOLS(Pillar.SOCIETY, Frequency.YEAR, 31),
    CITIZENS(Pillar.SOCIETY, Frequency.YEAR, 31);

    private final Pillar pillar;
    private final Frequency frequency;
    private final int dueAfterDays;

    DemoForm(Pillar pillar, Frequency frequency, int dueAfterDays) {
        this.pillar = pillar;
        this.frequency = frequency;
        this.dueAfterDays = dueAfterDays;
    }

    /** The code of the form: DIGITAL_PAYMENT is digital-payment. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Pillar pillar() {
        return pillar;
    }

    Frequency frequency() {
        return frequency;
    }

    int dueAfterDays() {
        return dueAfterDays;
    }

    /** What the form asks for. */
    List<DemoIndicator> indicators() {
        return DemoIndicator.ALL.stream()
                .filter(indicator -> indicator.form() == this)
                .toList();
    }
}
