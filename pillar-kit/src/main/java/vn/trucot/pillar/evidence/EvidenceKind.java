package vn.trucot.pillar.evidence;

/** What a piece of evidence is. */
public enum EvidenceKind {
    /** An official document: its number, day and issuer. */
    DOCUMENT,
    /** A page that anybody can open. */
    LINK,
    /** A file, known by its name and digest; it may be kept here. */
    FILE
}
