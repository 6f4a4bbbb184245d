package vn.trucot.events;

/** How a figure came to be known, strongest first: the strongest kind that states a key is in force. */
public enum SourceKind {
    /** Measured from records. */
    RECORDS,
    /** Sent by another system. */
    SYSTEM,
    /** Entered or imported by a person. */
    REPORTED,
    /** A fact from a named publication. */
    PUBLISHED,
    /** Generated; every answer that contains one says so. */
    DEMO
}
