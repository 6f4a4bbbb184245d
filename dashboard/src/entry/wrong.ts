import type { Mistake } from '../api/problem';

/** Leads to the first control at which a mistake stands; if none does, to what says so. */
export function goToFirstWrong(form: HTMLElement | null, mistakes: readonly Mistake[]): void {
  if (mistakes.length === 0) return;
  form?.querySelector<HTMLElement>('[aria-invalid=true], [data-wrong=true]')?.focus();
}
