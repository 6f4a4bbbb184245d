import type { Choice } from '../api/shapes';
import { formatDate, dayOf } from '../messages/format';
import { Sentence } from '../messages/Sentence';
import { Written } from '../messages/Written';

/** Why somebody put a figure in force, and which document says so. */
export function ChoiceWords({ choice: { reason, document, decidedAt } }: { choice: Choice }) {
  return (
    <>
      {' '}
      <Sentence
        message="contradictions.because"
        values={{ day: formatDate(dayOf(decidedAt)), reason: <Written>{reason}</Written> }}
      />
      {document !== undefined && (
        <>
          {' '}
          <Sentence message="contradictions.document" values={{ document: <Written>{document}</Written> }} />
        </>
      )}
    </>
  );
}
