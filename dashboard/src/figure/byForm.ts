import type { Indicator } from '../api/shapes';

const FORM = 'form';

/** The forms of an indicator that is told for each form apart; it has no figure for all of them. */
export function formsOf(indicator: Indicator) {
  return indicator.breakdowns.find(({ code }) => code === FORM)?.codes ?? [];
}

export function isByForm(indicator: Indicator): boolean {
  return formsOf(indicator).length > 0;
}

/** Whether an indicator is only ever told for parts: for each form, each register, or each item of an index set. */
export function isByPart(indicator: Indicator): boolean {
  return (
    isByForm(indicator) ||
    indicator.breakdowns.some(({ code }) => code === 'scoreItem' || code === 'register')
  );
}

export function ofForm(form: string): string {
  return `${FORM}=${form}`;
}
