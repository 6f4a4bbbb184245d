import type { Contradiction, Statement } from '../api/shapes';

/** The statements that may be put in force: what is generated or not approved may not. */
export function choosable({ statements }: Pick<Contradiction, 'statements'>): Statement[] {
  return statements.filter(({ status, source }) => status === 'APPROVED' && source.kind !== 'DEMO');
}

interface Typed {
  /** Empty for the rule. */
  source: string;
  reason: string;
  document: string;
}

/** What is sent: without a source the rule decides again, and what is left empty is left out. */
export function choiceOf(
  { indicator, orgUnit, period, breakdown }: Contradiction,
  { source, reason, document }: Typed,
) {
  return {
    indicator,
    orgUnit,
    period,
    ...(breakdown === '' ? {} : { breakdown }),
    ...(source === '' ? {} : { source }),
    reason: reason.trim(),
    ...(document.trim() === '' ? {} : { document: document.trim() }),
  };
}
