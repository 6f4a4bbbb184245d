package vn.trucot.gateway.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.trucot.problem.ProblemCode;
import vn.trucot.scoring.action.Efforts;
import vn.trucot.scoring.indexset.IndexSet;

/** Reads efforts from the address. */
final class AskedEfforts {

    private AskedEfforts() {}

    static Efforts read(IndexSet set, List<String> given) {
        Map<String, Integer> efforts = new HashMap<>();
        NamedNumbers.read("effort", given).forEach((component, number) -> {
            checkComponent("effort", set, component);
            efforts.put(component, NamedNumbers.whole("effort", number, Efforts.USUAL, Efforts.GREATEST));
        });
        return new Efforts(efforts);
    }

    static void checkComponent(String parameter, IndexSet set, String code) {
        if (set.components().noneMatch(component -> component.code().equals(code))) {
            throw NamedNumbers.refused(
                    parameter,
                    ProblemCode.VALIDATION_FAILED,
                    parameter + ": index set " + set.code() + " has no component " + code);
        }
    }
}
