import { Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { indexSetQuery } from '../api/queries';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { Awaited } from './Awaited';
import styles from './figure.module.css';
import { isTrial } from './trial';

interface Props {
  indexSet: string;
  /** Whether the note stands there too; else it is said when pointed at, focused or tapped. */
  note?: boolean;
}

/** Stands beside every score and rank of a set that is not official, like the mark of generated figures. */
export function TrialMark({ indexSet, note = false }: Props) {
  const { say, name } = useLanguage();
  const { data, isPending } = useQuery(indexSetQuery(indexSet));
  if (isPending && !note) return <Awaited className={styles.trial}>{say('trial.mark')}</Awaited>;
  if (data === undefined || !isTrial(data)) return null;
  const said = name(data.notes, say('trial.hint'));
  if (note) {
    return (
      <p className={styles.note}>
        <span className={styles.trial} data-trial>
          {say('trial.mark')}
        </span>{' '}
        <span data-plain>
          <Name of={data.notes} otherwise={said} />
        </span>
      </p>
    );
  }
  return (
    <Tooltip
      label={<Name of={data.notes} otherwise={said} />}
      multiline
      maw="22rem"
      events={{ hover: true, focus: true, touch: true }}
    >
      <button type="button" data-trial className={styles.trial} aria-label={`${say('trial.mark')}: ${said}`}>
        {say('trial.mark')}
      </button>
    </Tooltip>
  );
}
