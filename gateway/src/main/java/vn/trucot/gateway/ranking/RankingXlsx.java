package vn.trucot.gateway.ranking;

import vn.trucot.gateway.spreadsheet.Spreadsheet;

/** Writes a ranking as XLSX. */
final class RankingXlsx {

    private RankingXlsx() {}

    static byte[] of(RankingAnswer answer) {
        Spreadsheet sheet = new Spreadsheet("ranking", RankingRows.HEAD);
        RankingRows.of(answer, sheet::row);
        return sheet.finish();
    }
}
