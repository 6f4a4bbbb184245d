import type { Say } from '../messages/language';
import type { Broken } from './broken';

/** What is wrong, in the names of the fields; of a warning, that a comment may say why. */
export function ruleInWords({ kind, severity, ...values }: Broken, say: Say): string {
  const { left, right, is, bound, most } = values;
  const told = say(`fill.rule.${kind}`, { left, right, is, bound, most });
  return severity === 'ERROR' ? told : `${told} ${say('fill.rule.comment')}`;
}
