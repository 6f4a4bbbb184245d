import type { UseQueryResult } from '@tanstack/react-query';
import type { Evidence } from '../api/shapes';
import { formatMoment } from '../messages/format';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { EvidencePiece } from './EvidencePiece';
import styles from './record.module.css';

interface Props {
  pieces: UseQueryResult<Evidence[]>;
  /** Where they are read; a file is below it by its number. */
  address: string;
  /** What of the record a piece is about, in words. */
  nameOf?: (about: string) => string;
}

/** What proves a record: the pieces that stand, and those that were withdrawn, with why. */
export function EvidenceList({ pieces, address, nameOf = (about) => about }: Props) {
  const { say } = useLanguage();
  return (
    <Panel title={say('evidence.title')} hint={say('evidence.hint')}>
      <Loaded query={pieces} rows={2}>
        {(known) =>
          known.length === 0 ? (
            <Empty>{say('evidence.none')}</Empty>
          ) : (
            <ol className={styles.list} data-plain>
              {known.map((piece) => (
                <li key={piece.number} data-withdrawn={piece.withdrawn !== undefined}>
                  <EvidencePiece piece={piece} address={`${address}/${piece.number}`} />
                  {piece.about !== undefined && (
                    <span className={styles.about}>
                      {say('evidence.about')}: <Written>{nameOf(piece.about)}</Written>
                    </span>
                  )}
                  <span className={styles.cause}>
                    {say('evidence.added', { moment: formatMoment(piece.addedAt) })}
                    {piece.addedBy !== undefined && `, ${piece.addedBy}`}
                  </span>
                  {piece.withdrawn !== undefined && (
                    <span className={styles.about}>
                      <strong>
                        {say('evidence.withdrawn', { moment: formatMoment(piece.withdrawn.at) })}
                      </strong>
                      {piece.withdrawn.by !== undefined && `, ${piece.withdrawn.by}`}:{' '}
                      <Written>{piece.withdrawn.reason}</Written>
                    </span>
                  )}
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </Panel>
  );
}
