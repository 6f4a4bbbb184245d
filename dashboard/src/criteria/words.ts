import type { Criterion, LevelBound } from '../api/shapes';
import { formatExact } from '../messages/format';
import type { Say } from '../messages/language';
import type { Language } from '../messages/stored';

/** A bound as people read it: from 40 on, or above 10. */
export function boundInWords(
  { atLeast, above }: LevelBound,
  say: Say,
  language: Language,
  unit = '',
): string {
  return atLeast === undefined
    ? say('criteria.above', { value: formatExact(above ?? 0, language) + unit })
    : say('criteria.atLeast', { value: formatExact(atLeast, language) + unit });
}

type Asked = Pick<Criterion, 'input' | 'choices'>;

/** What was answered: yes or no, the name of what was chosen, a number with its unit. */
export function answerInWords(
  criterion: Asked,
  value: number,
  unit: string,
  say: Say,
  language: Language,
  name: (names: Criterion['names'], otherwise: string) => string,
): string {
  if (criterion.input === 'YES_NO') return say(value === 0 ? 'register.no' : 'register.yes');
  if (criterion.input === 'NUMBER') return `${formatExact(value, language)}${unit}`;
  const chosen = criterion.choices.find((choice) => choice.value === value);
  return chosen === undefined ? formatExact(value, language) : name(chosen.names, String(value));
}
