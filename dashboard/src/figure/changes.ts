import { changedLately } from '../live/lately';

/** Whether a number in sight became another one; the same digits in another language, or with a unit now known, are no change. */
export function isOther(before: string, after: string): boolean {
  return digitsOf(before) !== digitsOf(after);
}

function digitsOf(shown: string): string {
  return shown.replace(/[.,\s\u00a0]/g, '').replace(/\D+$/, '');
}

/** Whether to draw attention to it: figures change when records do, which the stream tells; all else is drawn otherwise only. */
export function isNews(before: string, after: string): boolean {
  return isOther(before, after) && changedLately();
}
