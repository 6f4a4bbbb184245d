package vn.trucot.pillar.form;

import static io.restassured.RestAssured.given;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import org.jose4j.jwt.JwtClaims;
import vn.trucot.access.GrantedRoles;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Tokens;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Returns of the form of the guide ({@code village-network}) for one commune, as people send and read them. */
final class ReturnCalls {

    static final String FORM = "/api/v1/society/forms/village-network";
    static final String RETURN = FORM + "/returns/{unit}/{period}";

    private final Platform platform;
    private final KnownUnits units;
    private final MeasuredFigures figures;
    private final String commune;

    /** A commune of a province that no other test has. */
    ReturnCalls(Platform platform, OrgUnits orgUnits, AgroalDataSource dataSource) {
        this.platform = platform;
        this.units = new KnownUnits(orgUnits);
        this.figures = new MeasuredFigures(dataSource);
        this.commune = units.commune();
    }

    KnownUnits units() {
        return units;
    }

    String commune() {
        return commune;
    }

    MeasuredFigures figures() {
        return figures;
    }

    String reporting(String what, String unit) {
        return figures.of("SOC.REPORT." + what, unit, "2025-03", "form=village-network")
                .orElse("none");
    }

    String quality(String what, String unit, String period) {
        return figures.of("SOC.QUALITY." + what, unit, period, "form=village-network")
                .orElse("none");
    }

    String coverage(String period) {
        return figures.of("SOC.NETWORK.VILLAGES_4G", commune, period).orElse("none");
    }

    void approved(String period, String lines) {
        submit(period, lines);
        decide(period, "{\"approve\": true}").statusCode(200);
    }

    ValidatableResponse submit(String period, String lines) {
        return put(period, lines);
    }

    ValidatableResponse decide(String period, String decision) {
        return decide(period, decision, "minh");
    }

    ValidatableResponse decide(String period, String decision, String approver) {
        return as(Role.APPROVER, approver)
                .contentType("application/json")
                .body(decision)
                .post(RETURN + "/decision", commune, period)
                .then();
    }

    RequestSpecification as(Role role, String user) {
        return given().header("Authorization", "Bearer " + platform.token(role, user));
    }

    /** Somebody with the role, to try the suite with. */
    RequestSpecification demo(Role role) {
        JwtClaims claims = Tokens.claims(role, "demo-" + role.name().toLowerCase(Locale.ROOT));
        claims.setClaim(GrantedRoles.DEMO, true);
        return given().header("Authorization", "Bearer " + platform.token(claims))
                .contentType("application/json");
    }

    ValidatableResponse put(String period, String body) {
        return put(commune, period, body);
    }

    ValidatableResponse grid(String period) {
        return given().get(FORM + "/grid?period={period}&within={province}", period, units.province())
                .then()
                .statusCode(200);
    }

    ValidatableResponse csv(String rows) {
        return as(Role.REPORTER, "lan")
                .contentType("text/csv; charset=UTF-8")
                .body("orgUnit,period,villages,covered,households,comment\n" + rows)
                .post(FORM + "/batch")
                .then();
    }

    ValidatableResponse put(String unit, String period, String body) {
        return as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body)
                .put(RETURN, unit, period)
                .then();
    }

    /** A return with its one line. */
    static String lines(int villages, int covered, int households) {
        return """
                {"lines": [{"figures": {"villages": %d, "covered": %d, "households": %d}}]}""".formatted(villages, covered, households);
    }
}
