package vn.trucot.figures.cube;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Succession;

/** The real units and successions of the default data set. */
public final class YenBai {

    private YenBai() {}

    public static List<OrgUnit> orgUnits() {
        return rows("org-units.csv")
                .map(row -> new OrgUnit(
                        OrgUnitId.of(row[0]),
                        row[1].isEmpty() ? null : row[1],
                        OrgUnitKind.valueOf(row[2]),
                        new Names(row[3], row[4].isEmpty() ? null : row[4]),
                        row[5].isEmpty() ? null : OrgUnitId.of(row[5]),
                        row[6].isEmpty() ? null : LocalDate.parse(row[6]),
                        row[7].isEmpty() ? null : LocalDate.parse(row[7]),
                        null,
                        null,
                        false))
                .toList();
    }

    public static List<Succession> successions() {
        return rows("successions.csv")
                .map(row -> new Succession(
                        OrgUnitId.of(row[0]),
                        OrgUnitId.of(row[1]),
                        LocalDate.parse(row[2]),
                        new BigDecimal(row[3]),
                        row[4]))
                .toList();
    }

    /** A builder that has heard of all of them. */
    public static CubeBuilder cube() {
        CubeBuilder cube = new CubeBuilder();
        orgUnits().forEach(cube::unit);
        successions().forEach(cube::succession);
        return cube;
    }

    private static Stream<String[]> rows(String file) {
        InputStream stream = Objects.requireNonNull(YenBai.class.getResourceAsStream("/yen-bai/" + file), file);
        try (BufferedReader text = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return text.lines().skip(1).toList().stream().map(line -> line.split(",", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
