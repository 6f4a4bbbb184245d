import { Button } from '@mantine/core';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../api/account';
import type { Evidence, Pillar } from '../api/shapes';
import { Empty, Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import styles from '../record/record.module.css';
import { ASKERS, type Role, WRITERS } from '../session/grants';
import { useMay } from '../session/useMay';
import { AddEvidence, type Part } from './AddEvidence';
import { EvidencePiece, namedBy } from './EvidencePiece';
import { WithdrawPiece } from './WithdrawPiece';

interface Props {
  pieces: UseQueryResult<Evidence[]>;
  /** Where they are read and added; a file is below it by its number. */
  address: string;
  /** Whose record it is: who may view it fetches files, who may write it adds and withdraws pieces. */
  pillar: Pillar;
  unit: string;
  /** Who writes it. */
  writers?: readonly Role[];
  /** What of the record a piece may prove, by codes. */
  parts?: readonly Part[];
}

/** What proves a record: the pieces that stand, those that were withdrawn, with why, and what who may do with them. */
export function EvidenceList({ pieces, address, pillar, unit, writers = WRITERS, parts = [] }: Props) {
  const { say } = useLanguage();
  const may = useMay();
  const account = useQuery(sessionQuery()).data?.name;
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState(false);
  const mayWrite = may?.(writers, pillar, unit) === true;
  const mayView = may?.(ASKERS, pillar, unit) === true;
  const nameOf = (about: string) => parts.find(({ code }) => code === about)?.name ?? about;
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
                  <EvidencePiece
                    piece={piece}
                    address={`${address}/${piece.number}`}
                    open={mayView || piece.forEverybody}
                  />
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
                  {mayWrite && piece.withdrawn === undefined && (
                    <WithdrawPiece address={`${address}/${piece.number}`} named={namedBy(piece)} />
                  )}
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
      <p role="status">{added && say('evidence.isAdded')}</p>
      {mayWrite &&
        account !== undefined &&
        (adding ? (
          <AddEvidence
            account={account}
            address={address}
            parts={parts}
            onClose={(isThere) => {
              setAdding(false);
              setAdded(isThere);
            }}
          />
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              setAdding(true);
              setAdded(false);
            }}
          >
            {say('evidence.add')}
          </Button>
        ))}
    </Panel>
  );
}
