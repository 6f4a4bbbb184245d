import type { Language } from './stored';

const LOCALE: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const numbers = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals: number, signed: boolean): Intl.NumberFormat {
  const key = `${language}/${decimals}/${signed}`;
  let format = numbers.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOCALE[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
    numbers.set(key, format);
  }
  return format;
}

export function formatNumber(value: number, language: Language, decimals = 0): string {
  return numberFormat(language, decimals, false).format(value);
}

/** A whole number as such, any other with two decimals. */
export function formatExact(value: number, language: Language): string {
  return formatNumber(value, language, Number.isInteger(value) ? 0 : 2);
}

/** A difference: with its sign, a true minus. */
export function formatChange(value: number, language: Language, decimals = 0): string {
  return numberFormat(language, decimals, true).format(value).replace('-', '−');
}

/** A short form for axes: 1,2 Tr in Vietnamese, 1.2m in English; what is short already stays. */
export function formatShort(value: number, language: Language): string {
  if (Math.abs(value) < 1_000_000) return formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  return new Intl.NumberFormat(LOCALE[language], { notation: 'compact', maximumFractionDigits: 1 }).format(
    value,
  );
}

/** An ISO date as the language writes it: 01/07/2025. */
export function formatDate(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

export function formatTime(moment: number | string, withSeconds = false): string {
  const key = String(withSeconds);
  let format = clocks.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('vi-VN', {
      hour: '2-digit',
      minute: '2-digit',
      second: withSeconds ? '2-digit' : undefined,
      hour12: false,
      timeZone: TIME_ZONE,
    });
    clocks.set(key, format);
  }
  return format.format(new Date(moment));
}

/** The day of a moment in the province as an ISO date. */
export function dayOf(moment: Date | string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE }).format(new Date(moment));
}

export function today(): string {
  return dayOf(new Date());
}

/** A moment by the clocks of the province: 03:01 26/11/2026. */
export function formatMoment(moment: string): string {
  return `${formatTime(moment)} ${formatDate(dayOf(moment))}`;
}

/** An instant by the clocks of the province; what is none stays as it is. */
export function momentInWords(asOf: string): string {
  return Number.isNaN(Date.parse(asOf)) ? asOf : formatMoment(asOf);
}
