import { Fragment } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { RecordRevision } from '../api/shapes';
import { formatMoment } from '../messages/format';
import { Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import styles from './record.module.css';

const CHANGES_SHOWN = 12;

interface Props {
  revisions: UseQueryResult<RecordRevision[]>;
  /** What a change made of what was there, each in words. */
  changesOf: (before: RecordRevision, after: RecordRevision) => string[];
}

/** Every state a record had, the newest first: who made it so, when and by what, and what differs from the one before. */
export function History({ revisions, changesOf }: Props) {
  const { say } = useLanguage();
  const said = (after: RecordRevision, before: RecordRevision | undefined) => {
    if (after.deleted) return say('record.deleted');
    if (before === undefined) return say('record.began');
    const changes = changesOf(before, after);
    const more = changes.length - CHANGES_SHOWN;
    return [
      ...changes.slice(0, CHANGES_SHOWN),
      ...(more > 0 ? [say('record.change.more', { count: more })] : []),
    ].map((change, i) => (
      <Fragment key={i}>
        {i > 0 && ' · '}
        <Written>{change}</Written>
      </Fragment>
    ));
  };
  return (
    <Panel title={say('record.history')}>
      <Loaded query={revisions} rows={3}>
        {(known) => (
          <ol className={styles.list} data-plain>
            {known
              .map((revision, i) => (
                <li key={revision.version}>
                  <strong>{formatMoment(revision.recordedAt)}</strong>
                  {revision.recordedBy !== undefined && (
                    <>
                      , <Written>{revision.recordedBy}</Written>
                    </>
                  )}
                  <span className={styles.about}>{said(revision, known[i - 1])}</span>
                  <span className={styles.cause}>
                    <Written>{revision.cause}</Written>
                  </span>
                </li>
              ))
              .toReversed()}
          </ol>
        )}
      </Loaded>
    </Panel>
  );
}
