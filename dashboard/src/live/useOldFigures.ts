import { useQuery } from '@tanstack/react-query';
import { signsQuery } from '../api/signs';
import type { Pillar } from '../api/shapes';
import { dayOf, formatMoment, formatTime, today } from '../messages/format';
import { useLanguage } from '../messages/language';
import { oldFigures } from './old';

/** In words, whose figures are not those of now, and of when they are; none while all are. */
export function useOldFigures(): string[] {
  const { say, language } = useLanguage();
  const { data } = useQuery(signsQuery());
  const shown = (moment: string) => (dayOf(moment) === today() ? formatTime(moment) : formatMoment(moment));
  const names = (pillars: Pillar[]) =>
    new Intl.ListFormat(language).format(pillars.map((pillar) => say(`pillar.${pillar}`).toLowerCase()));
  return oldFigures(data ?? [], shown).map(({ kind, pillars, time }) =>
    say(`live.old.${kind}`, { pillars: names(pillars), time: time ?? '' }),
  );
}
