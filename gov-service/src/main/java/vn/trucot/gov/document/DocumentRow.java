package vn.trucot.gov.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.trucot.pillar.register.RecordRow;

/** The row of a guiding document. */
@Entity
@Table(name = "document")
class DocumentRow extends RecordRow<Document> {}
