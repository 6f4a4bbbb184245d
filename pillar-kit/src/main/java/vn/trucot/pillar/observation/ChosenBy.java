package vn.trucot.pillar.observation;

/** Why a statement stands before the next one in order of {@link Precedence}. */
public enum ChosenBy {
    /** Somebody put it in force, with a reason. */
    PERSON,
    STRONGER_KIND,
    NEWER_PUBLICATION,
    LATER_STATEMENT,
    SOURCE_NAME,
    ONLY_ONE
}
