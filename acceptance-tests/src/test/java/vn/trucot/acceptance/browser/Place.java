package vn.trucot.acceptance.browser;

/** The pages of the dashboard, each with an address that shows something. */
enum Place {
    OVERVIEW("/?unit=15&period=2024", 120),
    OVERVIEW_OF_ANOTHER("/?unit=15~2025&period=2025", 100),
    UNIT("/units/15.132", 90),
    UNIT_BEFORE_MERGER("/units/15~2025.04630?period=2024&boundaries=2025-06-30", 20),
    RANKING("/rankings/dti-922?unit=15&period=2024", 55),
    RANKING_OF_COMMUNES("/rankings/dti-922?parent=15~2025&period=2025", 55),
    HEAT_MAP("/rankings/dti-922?view=heat&unit=15&period=2024", 60),
    /** Of one pillar: the whole list is ten times as long, and alike. */
    INDICATORS("/indicators?pillar=society&unit=15&period=2024", 20),
    INDICATOR("/indicators/SOC.TEAM.MEMBERS?unit=15&period=2024", 22),
    SERIES("/indicators/GOV.DOSSIER.ON_TIME?view=table&unit=15&period=2024", 40),
    SERIES_OF_UNITS("/indicators/SOC.TEAM.MEMBERS?view=table&lines=DISTRICT&unit=15&period=2024", 55),
    INDICATOR_BY_FORM("/indicators/GOV.REPORT.COMPLETE?unit=15&period=2024", 1),
    REGISTERS("/registers", 0),
    REGISTER("/registers/society/community-teams", 0),
    RECORD("/registers/society/community-teams/902b1353-d859-3ea2-9df1-136c5ae03fd9", 0),
    TASK_RESULTS("/task-results?unit=15~2025&period=2026", 0),
    FORMS("/forms", 0),
    FORM("/forms/gov/dossiers?period=2024-12&within=15.132", 0),
    RETURN("/forms/gov/dossiers/15.132.04252/2024-12", 5),
    /** As every page is that is for who is signed in, to who is not. */
    TO_DO("/to-do", 0),
    CRITERIA("/criteria", 0),
    CRITERIA_SET("/criteria/society/culture-house?period=2024&unit=15.136", 3),
    ASSESSMENT("/criteria/society/culture-house/9a3fb696-5015-327f-be69-14ae700101d8?period=2024-Q4", 2),
    PROGRAMMES("/programmes", 0),
    PROGRAMME("/programmes/nq-03?unit=15&period=2024", 5),
    REGIMES("/regimes", 0),
    SIMULATION("/simulation?unit=15&period=2024&inputs=GOV.LEADERSHIP.MEETINGS_CHAIRED%3A95", 15),
    REPORT("/reports/periodic?unit=15&period=2024", 40),
    QUALITY("/quality?unit=15~2025&period=2025", 10),
    CONTRADICTIONS("/contradictions?unit=15&period=2024", 1),
    ACCOUNT("/account", 0),
    DEVELOPERS("/developers", 0),
    NOWHERE("/nowhere", 0);

    private final String path;
    private final int numbers;

    Place(String path, int numbers) {
        this.path = path;
        this.numbers = numbers;
    }

    /** The least that the default data set gives it to show. */
    int numbers() {
        return numbers;
    }

    String path() {
        return path;
    }
}
