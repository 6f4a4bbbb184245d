import { useQuery } from '@tanstack/react-query';
import { signsQuery } from '../api/signs';
import type { Pillar } from '../api/shapes';
import { dayOf, formatMoment, formatTime, today } from '../messages/format';
import { useLanguage } from '../messages/language';
import styles from './live.module.css';
import { oldFigures } from './old';

/** Says whose figures are not those of now, and of when they are; nothing while all are. */
export function OldFigures() {
  const { say, language } = useLanguage();
  const { data } = useQuery(signsQuery());
  const shown = (moment: string) => (dayOf(moment) === today() ? formatTime(moment) : formatMoment(moment));
  const names = (pillars: Pillar[]) =>
    new Intl.ListFormat(language).format(pillars.map((pillar) => say(`pillar.${pillar}`).toLowerCase()));
  const old = oldFigures(data ?? [], shown);
  return (
    <div role="status" className={styles.old} data-old={old.length > 0}>
      {old.map(({ kind, pillars, time }) => (
        <p data-plain key={`${kind} ${pillars.join(' ')}`}>
          {say(`live.old.${kind}`, { pillars: names(pillars), time: time ?? '' })}
        </p>
      ))}
    </div>
  );
}
