package vn.trucot.dataset.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;

/**
 * The numbers of forms, and fields of forms, that were added to the first ones. They are made up for the last years only: enough to
 * show, quick to load. All managers are trained, whoever leads: no more are untrained than among all officials.
 */
final class LaterNumbers {

    private static final String TABLE = """
            # form       field               base              whole        start perYear most each since notBelow   code
            WORKFORCE    documentAccounts    OFFICIALS         officials    0.8   0.06    1    1    2024  signatures GOV.STAFF.DOCUMENT_ACCOUNTS
            WORKFORCE    digitalSignatures   OFFICIALS         officials    0.6   0.1     1    1    2024  signatures GOV.STAFF.DIGITAL_SIGNATURES
            WORKFORCE    managersTrained     MANAGERS          managers     1.4   0       1    1    2023  -          GOV.TRAINING.MANAGERS_TRAINED
            WORKFORCE    transformationFull  OFFICIALS         -            0.02  0.005   0.1  1    2024  -          GOV.STAFF.TRANSFORMATION_POSTS
            WORKFORCE    transformationPart  OFFICIALS         -            0.06  0.02    0.3  1    2024  -          GOV.STAFF.TRANSFORMATION_POSTS
            WORKFORCE    securityFull        OFFICIALS         -            0.01  0.005   0.1  1    2024  -          GOV.STAFF.SECURITY_POSTS
            WORKFORCE    securityPart        OFFICIALS         -            0.05  0.01    0.2  1    2024  -          GOV.STAFF.SECURITY_POSTS
            PLATFORM_USE documentsSigned     OUTGOING          documents    0.55  0.13    1    1    2024  -          GOV.PLATFORM_USE.DOCUMENTS_SIGNED
            PLATFORM_USE workFilesElectronic WORK_FILES        workFiles    0.3   0.15    0.98 1    2024  -          GOV.PLATFORM_USE.WORK_FILES_ELECTRONIC
            PLATFORM_USE workFilesArchived   WORK_FILES        workFiles    0.1   0.1     0.9  1    2024  -          GOV.PLATFORM_USE.WORK_FILES_ARCHIVED
            PLATFORM_USE reportsInSystem     REPORTS           reports      0.5   0.12    1    1    2024  -          GOV.PLATFORM_USE.REPORTS_IN_SYSTEM
            PLATFORM_USE meetingsPaperless   MEETINGS          meetings     0.1   0.1     0.9  1    2024  -          GOV.PLATFORM_USE.MEETINGS_PAPERLESS
            PLATFORM_USE meetingsOnline      MEETINGS          meetings     0.15  0.05    0.6  1    2024  -          GOV.PLATFORM_USE.MEETINGS_ONLINE
            PLATFORM_USE officialsActive     OFFICIALS         officials    0.65  0.09    1    1    2024  -          GOV.PLATFORM_USE.OFFICIALS_ACTIVE
            PLATFORM_USE assistantUses       ADULTS            -            0.02  0.03    0.3  1    2024  -          GOV.PLATFORM_USE.ASSISTANT_USES
            PLATFORM_USE appRegistered       ADULTS            adults       0.05  0.08    0.8  1    2024  -          GOV.CITIZEN_APP.REGISTERED
            PLATFORM_USE appActive           ADULTS            adults       0.03  0.03    0.4  1    2024  -          GOV.CITIZEN_APP.ACTIVE
            PLATFORM_USE appVisits           ADULTS            -            0.03  0.03    0.6  16   2024  -          GOV.CITIZEN_APP.VISITS
            PLATFORM_USE partyCellsUsing     PARTY_CELLS       partyCells   0.5   0.12    1    1    2024  -          GOV.PARTY_HANDBOOK.CELLS_USING
            PLATFORM_USE partyMembersUsing   PARTY_MEMBERS     partyMembers 0.45  0.12    0.98 1    2024  -          GOV.PARTY_HANDBOOK.ADOPTION
            SECURITY     antiMalware         COMPUTERS         computers    0.6   0.1     1    1    2023  -          GOV.SECURITY.ANTI_MALWARE
            SECURITY     monitored           COMPUTERS         computers    0.2   0.12    0.95 1    2023  -          GOV.SECURITY.MONITORED
            SECURITY     incidentsInTime     INCIDENTS         incidents    0.7   0.08    1    1    2024  -          GOV.SECURITY.INCIDENTS_IN_TIME
            SECURITY     drills              COMMUNE           -            0.3   0.3     3    1    2024  -          GOV.SECURITY.DRILLS
            SECURITY     officialsTrained    OFFICIALS         officials    0.2   0.14    1    1    2023  -          GOV.SECURITY.STAFF_TRAINED
            SECURITY     regulation          COMMUNE           -            0.1   0.15    1    1    2024  -          GOV.SECURITY.REGULATIONS
            SECURITY     responsePlan        COMMUNE           -            0     0.15    1    1    2024  -          GOV.SECURITY.RESPONSE_PLANS
            LEADERSHIP   meetingsChaired     STEERING_MEETINGS meetings     0.5   0.1     1    1    2023  -          GOV.LEADERSHIP.MEETINGS_CHAIRED
            LEADERSHIP   directivesByHead    DIRECTIVES        directives   0.4   0.1     1    1    2023  -          GOV.LEADERSHIP.DIRECTIVES_BY_HEAD
            LEADERSHIP   news                NEWS              -            0.6   0.15    2    1    2024  -          GOV.LEADERSHIP.NEWS
            LEADERSHIP   portalSections      COMMUNE           -            0.4   0.2     3    1    2024  -          GOV.LEADERSHIP.PORTAL_SECTIONS
            LEADERSHIP   headInCharge        COMMUNE           -            0.1   0.16    1    1    2024  -          GOV.LEADERSHIP.HEAD_IN_CHARGE
            LEADERSHIP   planIssued          COMMUNE           -            0.1   0.17    1    1    2023  -          GOV.LEADERSHIP.PLANS
            LEADERSHIP   planTasksDone       PLAN_TASKS        planTasks    0.4   0.1     0.98 1    2023  -          GOV.LEADERSHIP.PLAN_TASKS_DONE
            LEADERSHIP   budgetRegular       BUDGET_VND        budget       0.004 0.002   0.02 1    2023  -          GOV.BUDGET.TRANSFORMATION_SHARE
            LEADERSHIP   budgetInvestment    BUDGET_VND        budget       0.002 0.001   0.01 1    2023  -          GOV.BUDGET.TRANSFORMATION_SHARE
            PETITIONS    online              PETITIONS_SENT    received     0.4   0.1     0.95 1    2026  -          GOV.PETITION.ONLINE
            PETITIONS    inTime              ANSWERS           answered     0.75  0.05    1    1    2026  -          GOV.PETITION.IN_TIME
            PETITIONS    published           ANSWERS           answered     0.3   0.12    1    1    2026  -          GOV.PETITION.PUBLISHED
            PETITIONS    satisfied           RATINGS           rated        0.7   0.05    1    1    2026  -          GOV.PETITION.SATISFIED
            DIGITAL_PAYMENT accounts         ADULTS            adults       0.45  0.09    0.95 1    2024  -          ECO.CASHLESS.ACCOUNTS
            SCHOOLS      pupilsWithCards     PUPILS            pupils       0.45  0.13    1    1    2025  -          SOC.SCHOOL.E_REPORT_CARD
            SCHOOLS      classesOnline       CLASSES           classes      0.2   0.12    1    1    2025  -          SOC.SCHOOL.ONLINE_ROLL_CALL
            SCHOOLS      teachersUsing       TEACHERS          teachers     0.4   0.12    1    1    2025  -          SOC.SCHOOL.DIGITAL_RESOURCES
            HEALTH       eMedicalRecords     FACILITIES        facilities   0.1   0.12    1    1    2025  -          SOC.HEALTH.E_MEDICAL_RECORDS
            HEALTH       remote              FACILITIES        facilities   0.2   0.1     1    1    2025  -          SOC.HEALTH.REMOTE_FACILITIES
            HEALTH       consultations       PEOPLE            -            0.005 0.004   0.1  1    2025  -          SOC.HEALTH.REMOTE_CONSULTATIONS
            HEALTH       cashlessPayments    HEALTH_FEES       payments     0.15  0.14    0.95 1    2025  -          SOC.HEALTH.CASHLESS_FEES
            CITIZENS     identity1           PEOPLE_OF_14      people14     0.12  -0.01   0.2  1    2025  -          SOC.CITIZEN.E_IDENTITY
            CITIZENS     identity2           PEOPLE_OF_14      people14     0.5   0.06    0.78 1    2025  -          SOC.CITIZEN.E_IDENTITY
            CITIZENS     accounts            PEOPLE_OF_15      people15     0.5   0.09    0.95 1    2025  -          SOC.CITIZEN.PAYMENT_ACCOUNTS
            CITIZENS     signatures          ADULTS            adults       0.03  0.06    0.7  1    2025  -          SOC.CITIZEN.DIGITAL_SIGNATURES
            CITIZENS     appUsers            ADULTS            -            0.05  0.06    0.6  1    2025  -          SOC.CITIZEN.APP_USERS
            CITIZENS     serviceUsers        ADULTS            adults       0.1   0.08    0.8  1    2025  -          SOC.CITIZEN.SERVICE_USERS
            CASHLESS_FEES schoolCashless     SCHOOL_FEES       school       0.2   0.12    0.95 1    2026  -          ECO.CASHLESS.FEES
            CASHLESS_FEES hospitalCashless   CLINIC_FEES       hospital     0.15  0.1     0.9  1    2026  -          ECO.CASHLESS.FEES
            CASHLESS_FEES serviceCashless    SERVICE_FEES      service      0.25  0.14    0.98 1    2026  -          ECO.CASHLESS.FEES
            """;

    static final List<DemoIndicator> ALL = TABLE.lines()
            .filter(line -> !line.startsWith("#"))
            .map(LaterNumbers::read)
            .toList();

    private LaterNumbers() {}

    private static DemoIndicator read(String line) {
        String[] cells = line.split(" +", -1);
        return new DemoIndicator(
                IndicatorCode.of(cells[10]),
                DemoForm.valueOf(cells[0]),
                cells[1],
                DemoIndicator.Base.valueOf(cells[2]),
                orNone(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                Double.parseDouble(cells[6]),
                Long.parseLong(cells[7]),
                Integer.parseInt(cells[8]),
                orNone(cells[9]));
    }

    private static @Nullable String orNone(String cell) {
        return cell.equals("-") ? null : cell;
    }
}
