import { ApiProblem } from '../api/problem';

/** Leads to the first control at which a mistake stands, once it stands there. */
export function goToFirstWrong(form: HTMLElement | null, problem: unknown): void {
  if (!(problem instanceof ApiProblem) || problem.mistakes.length === 0) return;
  form?.querySelector<HTMLElement>('[aria-invalid=true], [data-wrong=true]')?.focus();
}
