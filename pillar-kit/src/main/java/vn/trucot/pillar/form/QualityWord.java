package vn.trucot.pillar.form;

import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.Pillar;

/**
 * What is measured of how good the returns of a form are, in the words that plan 02-KH/BCĐTW (19 June 2025) and decision
 * 2629/QĐ-TTg (1 December 2025) have for data: đúng, đủ, sạch, sống, thống nhất, dùng chung. Sạch is of registers
 * ({@link vn.trucot.pillar.measure.UniqueRecords}): a form has one return of a unit and period.
 */
@SuppressWarnings("ImmutableEnumChecker") // names are made of texts, which never change
enum QualityWord {
    COMPLETE(
            "REPORT.COMPLETE",
            new Names("Tỷ lệ báo cáo đã nộp", "Returns submitted"),
            new Names(
                    "Đủ: báo cáo đã nộp trên số báo cáo đến hạn, theo từng biểu mẫu",
                    "Complete: returns that were submitted of those that are due, for each form")),

    FRESH(
            "REPORT.ON_TIME",
            new Names("Tỷ lệ báo cáo nộp đúng hạn", "Returns submitted in time"),
            new Names(
                    "Sống: báo cáo nộp đúng hạn trên số báo cáo đến hạn, theo từng biểu mẫu",
                    "Fresh: returns that were submitted in time of those that are due, for each form")),

    VALID(
            "QUALITY.VALID",
            new Names("Số liệu báo cáo hợp lệ", "Valid lines of returns"),
            new Names(
                    "Đúng: dòng báo cáo được tính mà mọi quy tắc của biểu mẫu đều đạt, kể cả quy tắc cảnh báo đã được giải trình",
                    "Valid: counted lines of returns that meet all rules of the form, also those whose breach was explained")),

    CONSISTENT(
            "QUALITY.CONSISTENT",
            new Names("Số liệu thống nhất giữa các nguồn", "Figures that no source contradicts"),
            new Names(
                    "Thống nhất: số liệu của báo cáo mà không nguồn nào khác nói khác",
                    "Consistent: figures of returns that no other source contradicts")),

    SHARED(
            "QUALITY.SHARED",
            new Names("Báo cáo đã dùng chung", "Returns in shared use"),
            new Names(
                    "Dùng chung: báo cáo đã được duyệt và chia sẻ, trên số báo cáo đã có, kể cả nháp và đang chờ",
                    "Shared: returns that are approved and told to others, of all that are there, drafts and waiting ones too"));

    private final String code;
    private final Names names;
    private final Names description;

    QualityWord(String code, Names names, Names description) {
        this.code = code;
        this.names = names;
        this.description = description;
    }

    /** The indicator of the word, of a pillar. */
    IndicatorCode indicator(Pillar pillar) {
        return IndicatorCode.of(pillar.prefix() + "." + code);
    }

    Names names() {
        return names;
    }

    Names description() {
        return description;
    }
}
