package vn.trucot.events;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Anything that can be said, from a seed. */
final class RandomEvents {

    private static final String ALPHABET = "abcABC019";

    private final Random random;

    RandomEvents(long seed) {
        random = new Random(seed);
    }

    Event event() {
        return switch (random.nextInt(7)) {
            case 0 ->
                new Event.IndicatorObserved(
                        new Observation(key(), figure(), revision(), source(), one(Status.values()), instant()),
                        epoch());
            case 1 -> new Event.IndicatorWithdrawn(key(), revision(), epoch());
            case 2 -> new Event.IndicatorDefined(definition(), revision(), epoch());
            case 3 -> new Event.OrgUnitChanged(orgUnit(), revision(), epoch());
            case 4 ->
                new Event.OrgUnitSucceeded(
                        new Succession(
                                OrgUnitId.of("a." + word()),
                                OrgUnitId.of("b." + word()),
                                day(),
                                new BigDecimal(BigInteger.valueOf(1 + random.nextInt(10_000)), 4),
                                maybe(this::text)),
                        revision(),
                        epoch());
            case 5 -> new Event.PillarHeard(heartbeat(), revision(), epoch());
            default -> new Event.TargetSet(target(), revision(), epoch());
        };
    }

    private Target target() {
        Period due = period();
        return new Target(
                code(),
                unit(),
                due,
                number(),
                maybe(this::text),
                maybe(this::text),
                due.year() < 1960 ? null : maybe(() -> new Target.Baseline(due.plus(-1 - random.nextInt(9)), number())),
                maybe(this::unit));
    }

    ObservationKey key() {
        return new ObservationKey(code(), unit(), period(), breakdown());
    }

    Period period() {
        Frequency frequency = one(Frequency.values());
        return new Period(frequency, 1945 + random.nextInt(255), 1 + random.nextInt(frequency.perYear()));
    }

    Period periodNear2024() {
        Frequency frequency = one(Frequency.values());
        return new Period(frequency, 2023 + random.nextInt(3), 1 + random.nextInt(frequency.perYear()));
    }

    private IndicatorDefinition definition() {
        boolean ratio = random.nextBoolean();
        boolean weighted = random.nextInt(4) == 0;
        Frequency frequency = one(Frequency.values());
        AcrossUnits plain = ratio ? AcrossUnits.RATIO : AcrossUnits.SUM;
        BigDecimal minimum = maybe(this::number);
        int decimals = random.nextInt(7);
        return new IndicatorDefinition(
                code(),
                names(),
                maybe(this::names),
                text(),
                ratio,
                number().abs().add(BigDecimal.ONE).min(BigDecimal.valueOf(100)).setScale(2, RoundingMode.HALF_UP),
                decimals,
                frequency,
                EnumSet.allOf(Frequency.class).stream()
                        .filter(other -> other.isMadeOf(frequency))
                        .toList(),
                one(OrgUnitKind.values()),
                weighted ? AcrossUnits.WEIGHTED_MEAN : plain,
                weighted ? code() : null,
                one(plain, AcrossUnits.NONE, AcrossUnits.MEAN, AcrossUnits.MAX),
                one(AcrossTime.values()),
                one(Direction.values()),
                minimum,
                minimum == null ? maybe(this::number) : null,
                ratio && random.nextBoolean(),
                breakdown().codes().keySet().stream()
                        .map(dimension -> new BreakdownDimension(
                                dimension,
                                names(),
                                Stream.generate(this::word)
                                        .limit(3)
                                        .distinct()
                                        .map(code -> new BreakdownDimension.Code(code, names()))
                                        .toList()))
                        .toList(),
                maybe(this::text),
                maybe(() -> random.nextInt(100)),
                (ratio || decimals == 0) && random.nextBoolean());
    }

    private OrgUnit orgUnit() {
        LocalDate from = maybe(this::day);
        return new OrgUnit(
                OrgUnitId.of("a." + word()),
                maybe(this::word),
                one(OrgUnitKind.COUNTRY, OrgUnitKind.PROVINCE, OrgUnitKind.DISTRICT),
                names(),
                maybe(() -> OrgUnitId.of("b." + word())),
                from,
                from == null ? maybe(this::day) : from.plusDays(1 + random.nextInt(9_999)),
                maybe(this::number),
                maybe(random::nextLong),
                random.nextBoolean(),
                partCounts());
    }

    private List<PartCount> partCounts() {
        return random.nextBoolean()
                ? List.of()
                : Stream.of(OrgUnitKind.COMMUNE, OrgUnitKind.VILLAGE)
                        .flatMap(kind -> Stream.of(
                                new PartCount(kind, maybe(() -> LocalDate.of(1990, 1, 1)), 1 + random.nextInt(99)),
                                new PartCount(kind, LocalDate.of(2000, 1, 1), 1 + random.nextInt(99))))
                        .toList();
    }

    private Figure figure() {
        return switch (random.nextInt(4)) {
            case 0 -> Figure.NOT_APPLICABLE;
            case 1 -> Figure.of(number());
            default -> new Figure(number(), number());
        };
    }

    /** At most 18 digits, at most 18 of them behind the point, and now and then written with an exponent. */
    private BigDecimal number() {
        int digits = 1 + random.nextInt(18);
        BigInteger unscaled = new BigInteger(IntStream.range(0, digits)
                .mapToObj(i -> "" + random.nextInt(10))
                .collect(Collectors.joining()));
        int scale = random.nextInt(19) - (18 - digits);
        BigDecimal number =
                new BigDecimal(random.nextBoolean() ? unscaled : unscaled.negate(), Math.max(scale, digits - 18));
        return random.nextInt(5) == 0 ? BigDecimal.ZERO : number;
    }

    private Source source() {
        return new Source(one(SourceKind.values()), text());
    }

    private long revision() {
        return random.nextInt(10) == 0 ? Long.MAX_VALUE - random.nextInt(9) : 1 + random.nextInt(1_000);
    }

    private long epoch() {
        return random.nextInt(5);
    }

    private Heartbeat heartbeat() {
        Instant at = instant();
        return new Heartbeat(
                one(Pillar.values()),
                at,
                maybe(() -> at.minusMillis(random.nextInt(1_000_000))),
                random.nextInt(1_000),
                IntStream.range(0, random.nextInt(4))
                        .mapToObj(partition -> new Heartbeat.End("t." + word(), partition, random.nextInt(1_000)))
                        .toList());
    }

    private Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    private LocalDate day() {
        return LocalDate.of(1945 + random.nextInt(200), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private IndicatorCode code() {
        return IndicatorCode.of(one("GOV", "ECO", "SOC") + "." + one("A", "B_1", "9X") + "." + random.nextInt(99));
    }

    private OrgUnitId unit() {
        return OrgUnitId.of(Stream.generate(() -> word() + one("", "", "~2025"))
                .limit(1 + random.nextInt(5))
                .collect(Collectors.joining(".")));
    }

    private Breakdown breakdown() {
        TreeMap<String, String> codes = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            codes.put("d" + word(), word() + one("", "-", "_", "."));
        }
        return new Breakdown(codes);
    }

    private Names names() {
        return new Names(text(), maybe(this::text));
    }

    private String text() {
        return one("Tổ công nghệ", "\"quoted\" \\ / \n\t", "số 1; a=b", "𠀀 and 🙂", "x") + random.nextInt(99);
    }

    private String word() {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(i -> "" + ALPHABET.charAt(random.nextInt(ALPHABET.length())))
                .collect(Collectors.joining());
    }

    private <T> T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return List.of(values).get(random.nextInt(values.length));
    }
}
