package vn.trucot.pillar.definition;

import java.util.List;
import java.util.stream.Collectors;

/** The definitions hold mistakes; the service does not start with them. */
public final class DefinitionsInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DefinitionsInvalid(List<DefinitionMistake> mistakes) {
        super(mistakes.stream()
                .map(mistake -> "\n  " + mistake)
                .collect(Collectors.joining("", mistakes.size() + " mistake(s) in the definitions:", "")));
    }
}
