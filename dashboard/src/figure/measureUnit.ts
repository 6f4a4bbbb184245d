import { formatChange, formatNumber } from '../messages/format';
import type { Say } from '../messages/language';
import type { Language } from '../messages/stored';
import { type MessageKey, vi } from '../messages/vi';

const MANY = 2;

function isKey(key: string): key is MessageKey {
  return key in vi;
}

/** The measure unit in words, of one or of many; a code that nobody translated stands for itself. */
export function unitInWords(code: string | undefined, say: Say, count = MANY): string {
  if (code === undefined) return '';
  const key = `measure.${code}`;
  return isKey(key) ? say(key, { count }) : code;
}

/** What stands behind a number. */
export function unitSuffix(code: string | undefined, say: Say, value = MANY): string {
  if (code === 'PERCENT') return ' %';
  if (code === 'RANK' || code === 'INDEX' || code === undefined) return '';
  return ` ${unitInWords(code, say, value)}`;
}

/** What stands behind a difference of two numbers, where it is another unit than theirs: 50 % less 40 % is 10 points. */
export function changeSuffix(code: string | undefined, say: Say, value = MANY): string {
  const unit = code === 'PERCENT' ? 'PERCENT_POINT' : code;
  return unit === 'PERCENT_POINT' || unit === 'POINT' ? ` ${unitInWords(unit, say, value)}` : '';
}

const BILLION = 1e9;
const MILLION = 1e6;

/** In what money is counted: a row of twelve digits tells nobody how much it is. */
function counted(value: number, code: string | undefined): 'billion' | 'million' | undefined {
  if (code !== 'VND' || Math.abs(value) < MILLION) return undefined;
  return Math.abs(value) < BILLION ? 'million' : 'billion';
}

function written(
  format: typeof formatNumber,
  value: number,
  code: string | undefined,
  language: Language,
  say: Say,
): string | undefined {
  const by = counted(value, code);
  if (by === undefined) return undefined;
  const number = format(value / (by === 'billion' ? BILLION : MILLION), language, 1);
  return `${number} ${say(`measure.VND.${by}`)}`;
}

/** A number with its unit, as it stands in a table: large sums of money short, all digits where it opens. */
export function valueWithUnit(
  value: number,
  code: string | undefined,
  decimals: number,
  language: Language,
  say: Say,
): string {
  return (
    written(formatNumber, value, code, language, say) ??
    formatNumber(value, language, decimals) + unitSuffix(code, say, value)
  );
}

/** A difference, likewise. */
export function changeWithUnit(
  value: number,
  code: string | undefined,
  decimals: number,
  language: Language,
  say: Say,
): string {
  return (
    written(formatChange, value, code, language, say) ??
    formatChange(value, language, decimals) + changeSuffix(code, say, value)
  );
}
