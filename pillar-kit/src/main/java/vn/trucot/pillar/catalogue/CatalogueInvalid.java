package vn.trucot.pillar.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** The catalogue holds mistakes; the service does not start with it. */
final class CatalogueInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CatalogueInvalid(String file, List<CatalogueMistake> mistakes) {
        super(mistakes.stream()
                .map(mistake -> "\n  " + file + ": " + mistake)
                .collect(Collectors.joining("", mistakes.size() + " mistake(s) in the catalogue:", "")));
    }
}
