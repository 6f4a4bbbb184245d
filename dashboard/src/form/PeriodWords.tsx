import type { FormPeriod } from '../api/shapes';
import { formatDate } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';

/** Whether a period takes returns, since when not and why. */
export function PeriodWords({ of }: { of: FormPeriod }) {
  const { say } = useLanguage();
  const { state, openUntil, decision } = of;
  return (
    <>
      <strong>{say(`period.${state}`)}</strong>
      {state !== 'CLOSED' && openUntil !== undefined && (
        <>, {say('period.openUntil', { day: formatDate(openUntil) })}</>
      )}
      {decision !== undefined && (
        <>
          {' '}
          · {say('period.decided', { day: formatDate(decision.decidedAt.slice(0, 10)) })}
          {decision.decidedBy !== undefined && <> · {decision.decidedBy}</>}
          {decision.reason !== undefined && (
            <>
              : <Written>{decision.reason}</Written>
            </>
          )}
        </>
      )}
    </>
  );
}
