import { useQuery } from '@tanstack/react-query';
import { indexSetQuery } from '../api/queries';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import { Awaited } from './Awaited';
import styles from './figure.module.css';
import { isTrial } from './trial';
import { TrialSign } from './TrialSign';

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
  return (
    <TrialSign said={said} note={note}>
      <Name of={data.notes} otherwise={said} />
    </TrialSign>
  );
}
