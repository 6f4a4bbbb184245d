import type { Say } from '../messages/language';
import { type MessageKey, vi } from '../messages/vi';

function isKey(key: string): key is MessageKey {
  return key in vi;
}

/** The measure unit in words; a code that nobody translated stands for itself. */
export function unitInWords(code: string | undefined, say: Say): string {
  if (code === undefined) return '';
  const key = `measure.${code}`;
  return isKey(key) ? say(key) : code;
}

/** What stands behind a number. */
export function unitSuffix(code: string | undefined, say: Say): string {
  if (code === 'PERCENT') return ' %';
  if (code === 'RANK' || code === 'INDEX' || code === undefined) return '';
  return ` ${unitInWords(code, say)}`;
}

/** What stands behind a difference of two numbers, where it is another unit than theirs: 50 % less 40 % is 10 points. */
export function changeSuffix(code: string | undefined, say: Say): string {
  if (code === 'PERCENT') return ` ${say('measure.PERCENT_POINT')}`;
  return code === 'POINT' ? ` ${unitInWords(code, say)}` : '';
}
