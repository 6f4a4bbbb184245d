package vn.trucot.gateway.ranking;

import vn.trucot.gateway.spreadsheet.Spreadsheet;

/** Writes a ranking as XLSX, a row per unit; units without a rank come last. */
final class RankingXlsx {

    private RankingXlsx() {}

    static byte[] of(RankingAnswer answer) {
        Spreadsheet sheet = new Spreadsheet("ranking", RankingCsv.HEADER.strip().split(","));
        answer.ranked()
                .forEach(place -> sheet.row(
                        place.rank(),
                        place.orgUnit(),
                        place.names().vi(),
                        place.value(),
                        place.points(),
                        place.scoredMaximum(),
                        place.demo(),
                        place.rankYearBefore(),
                        place.movement(),
                        place.valueYearBefore(),
                        "VALUE"));
        answer.unranked()
                .forEach(unit -> sheet.row(
                        null,
                        unit.orgUnit(),
                        unit.names().vi(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        unit.state()));
        return sheet.finish();
    }
}
