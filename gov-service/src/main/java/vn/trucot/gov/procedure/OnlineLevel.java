package vn.trucot.gov.procedure;

/** How far a procedure can be done online (Decree 42/2022/NĐ-CP, article 11). */
enum OnlineLevel {
    /** Not at all, or for information only. */
    NONE,
    /** Một phần: some steps. */
    PARTIAL,
    /** Toàn trình: from end to end, without coming to an office. */
    FULL
}
