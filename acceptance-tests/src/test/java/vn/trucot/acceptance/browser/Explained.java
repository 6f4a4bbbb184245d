package vn.trucot.acceptance.browser;

/** A number of each kind that opens a drawer of its own. */
enum Explained {
    FIGURE("SOC.TEAM.MEMBERS@15@2024"),
    TARGET("DTI.RANK@15@2022"),
    COMPONENT("dti-922/workforce.villages-with-team@15@2024"),
    SCORE("dti-922/total@15@2024"),
    RANK("rank@DISTRICT@15@dti-922/total@15.132@2024"),
    ORDER("rank@COMMUNE@15@ECO.OCOP.LISTED@15@2024"),
    CHANGES("changes@15"),
    DATA("data");

    private final String subject;

    Explained(String subject) {
        this.subject = subject;
    }

    String path() {
        return "/?explain=" + subject;
    }
}
