package vn.trucot.acceptance.browser;

/** The pages of the dashboard, each with an address that shows something. */
enum Place {
    OVERVIEW("/"),
    UNIT("/units/15.132"),
    RANKING("/rankings/dti-922"),
    INDICATORS("/indicators"),
    INDICATOR("/indicators/SOC.TEAM.MEMBERS"),
    NOWHERE("/nowhere");

    private final String path;

    Place(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
