import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useWaiting } from '../entry/queue';
import { ProblemNote } from '../layout/ProblemNote';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { recordPath } from '../place/paths';
import { useAddress } from '../place/place';
import styles from './report.module.css';
import { COLLECTION, type Receipt, recordAddress } from './send';

/** That a report was received or waits, with when and its number, which is how its record begins. */
export function ReceiptNote({ receipt, onAnother }: { receipt: Receipt; onAnother: () => void }) {
  const { say } = useLanguage();
  const address = useAddress();
  const note = useRef<HTMLDivElement>(null);
  const { id, at, photoProblem } = receipt;
  const waits = useWaiting().some((one) => one.address === recordAddress(id));
  useEffect(() => note.current?.focus(), [id]);
  const said = { moment: formatMoment(at), number: id.slice(0, 8) };
  return (
    <div ref={note} tabIndex={-1} className={styles.receipt}>
      <p role="status" data-plain>
        {say(waits ? 'teamReport.waits' : 'teamReport.sent', said)}
      </p>
      {photoProblem !== undefined && (
        <div data-plain>
          <p>{say('teamReport.photo.lost')}</p>
          <ProblemNote problem={photoProblem} />
        </div>
      )}
      <p className={styles.actions}>
        {!waits && (
          <Button
            component={Link}
            to={address(recordPath('society', COLLECTION, id))}
            variant="default"
            size="md"
          >
            {say('teamReport.open')}
          </Button>
        )}
        <Button variant="default" size="md" onClick={onAnother}>
          {say('teamReport.another')}
        </Button>
      </p>
    </div>
  );
}
