package vn.trucot.pillar;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import vn.trucot.access.GrantedRoles;
import vn.trucot.access.Role;
import vn.trucot.events.Pillar;
import vn.trucot.launcher.Tokens;
import vn.trucot.pillar.orgunit.OrgUnits;

/**
 * Every operation of a service by every role: {@code rights/operations.txt} says who may, and an operation that it does not know
 * fails. Who may gets any answer but a refusal; what is asked for need not be there. A service's test extends this.
 */
public abstract class RightsContract {

    private static final List<OperationRight> RIGHTS = OperationRight.all();

    private static final LocalDate MERGED = LocalDate.of(2025, 7, 1);

    private final Pillar pillar;
    private final String base;

    @Inject
    OrgUnits orgUnits;

    Platform platform;

    protected RightsContract(Pillar pillar) {
        this.pillar = pillar;
        this.base = "/api/v1/" + pillar.path();
    }

    /** An operation of the service's own description. */
    private record Operation(
            String method, String path, @Nullable String mediaType) {}

    @Test
    void theTableKnowsEveryOperation() {
        assertThat(operations()).hasSizeGreaterThan(20).allSatisfy(operation -> assertThat(right(operation))
                .isNotNull());
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(Role.class)
    void anOperationIsForTheRolesThatTheTableNames(@Nullable Role role) {
        // Given
        String token = role == null ? null : platform.token(role.text() + ":" + pillar.path() + ":*", "lan");
        List<String> wrong = new ArrayList<>();

        // When
        for (Operation operation : operations()) {
            int status = ask(operation, token);
            boolean allowed = right(operation).allows(role);
            boolean asExpected = allowed ? status != 401 && status != 403 : status == (role == null ? 401 : 403);
            if (!asExpected) {
                wrong.add(operation + ": " + status);
            }
        }

        // Then
        assertThat(wrong).isEmpty();
    }

    @Test
    void aDemoAccountWritesOnlyWhatIsMarked() {
        // Given
        JwtClaims claims = Tokens.claims(vn.trucot.launcher.Role.ADMINISTRATOR, "demo-quantri");
        claims.setClaim(GrantedRoles.DEMO, true);
        String token = platform.token(claims);
        String unit = new KnownUnits(orgUnits).commune();
        List<String> wrong = new ArrayList<>();

        // When
        for (Operation operation : operations()) {
            OperationRight right = right(operation);
            int status = right.asked() == null
                    ? ask(operation, token)
                    : ask(right, unit, token).statusCode();
            if ((status == 403) == (operation.method().equals("GET") || right.marksDemo())) {
                wrong.add(operation + ": " + status);
            }
        }

        // Then
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleForAUnitIsForItItsPartsAndWhatWentOnAsIt(Role role) {
        // Given
        KnownUnits units = new KnownUnits(orgUnits);
        String own = units.commune();
        String merged = units.commune(units.province() + ".old", null, MERGED);
        units.successor(merged, own, MERGED);
        Map<String, Boolean> reached = new LinkedHashMap<>();
        reached.put(own, true);
        reached.put(units.village(own, 1), true);
        reached.put(merged, true);
        reached.put(units.commune(), false);
        reached.put(units.province(), false);
        reached.put(new KnownUnits(orgUnits).commune(), false);
        String token = platform.token(role.text() + ":" + pillar.path() + ":" + own, "lan");
        List<OperationRight> asked = operations().stream()
                .map(this::right)
                .filter(right -> right.asked() != null)
                .distinct()
                .toList();
        List<String> wrong = new ArrayList<>();

        // When
        for (OperationRight right : asked) {
            reached.forEach((unit, isReached) -> {
                Response answer = ask(right, unit, token);
                if (isRefused(answer) == (right.allows(role) && isReached)) {
                    wrong.add(right.method() + " " + right.asked() + " of " + unit + ": " + answer.statusCode() + " "
                            + answer.asString());
                }
            });
        }

        // Then
        assertThat(asked).hasSizeGreaterThanOrEqualTo(3);
        assertThat(wrong).isEmpty();
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        get("/q/openapi?format=json")
                .as(JsonNode.class)
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    Iterator<String> types =
                            each.getValue().at("/requestBody/content").fieldNames();
                    operations.add(new Operation(
                            each.getKey().toUpperCase(Locale.ROOT),
                            path.getKey().substring(base.length()),
                            types.hasNext() ? types.next() : null));
                }));
        return operations;
    }

    private OperationRight right(Operation operation) {
        return RIGHTS.stream()
                .filter(right -> right.isOf(operation.method(), operation.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row of rights/operations.txt is about " + operation));
    }

    /** Sends as little as can be, about nothing that is there, and asks a list for a page that is none. */
    private int ask(Operation operation, @Nullable String token) {
        RequestSpecification request = token == null ? given() : given().auth().oauth2(token);
        if (operation.mediaType() != null) {
            request.contentType(operation.mediaType()).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        return request.urlEncodingEnabled(false)
                .request(operation.method(), base + operation.path().replaceAll("\\{[^}]*}", "x") + "?size=none")
                .statusCode();
    }

    private Response ask(OperationRight right, String unit, String token) {
        RequestSpecification request = given().auth().oauth2(token).urlEncodingEnabled(false);
        if (!right.body().isEmpty()) {
            request.contentType("application/json").body(named(right.body(), unit));
        }
        return request.request(right.method(), base + named(Objects.requireNonNull(right.asked()), unit));
    }

    private String named(String text, String unit) {
        String named = text.replace("$unit", unit);
        for (String list : List.of("form", "indicator", "programme")) {
            if (named.contains("$" + list)) {
                String path = list.equals("programme") ? "/target-programmes" : "/" + list + "s";
                named = named.replace(
                        "$" + list,
                        get(base + path).as(JsonNode.class).findValue("code").asText());
            }
        }
        return named;
    }

    /** As a whole, or the one row that was sent. */
    private static boolean isRefused(Response answer) {
        return answer.statusCode() == 401
                || answer.statusCode() == 403
                || (answer.statusCode() >= 400 && answer.asString().contains("\"ROLE_MISSING\""));
    }
}
