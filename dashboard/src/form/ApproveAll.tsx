import { Button } from '@mantine/core';
import { useState } from 'react';
import { queryClient } from '../api/queryClient';
import { send } from '../api/send';
import type { Pillar } from '../api/shapes';
import fields from '../entry/entry.module.css';
import { ProblemNote } from '../layout/ProblemNote';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { useUnitNames } from '../register/useUnitNames';
import { DECIDERS } from '../session/grants';
import { useMay } from '../session/useMay';

interface Props {
  pillar: Pillar;
  form: string;
  period: string;
  within: string | undefined;
  /** How many returns wait. */
  waiting: number;
}

/** What became of returns that waited; a refusal names the unit and why. */
interface Approvals {
  approved: string[];
  refused: { field: string; reason: string }[];
}

/** For who decides: approves all that waits of what is shown, and says what was not. */
export function ApproveAll({ pillar, form, period, within, waiting }: Props) {
  const { say } = useLanguage();
  const may = useMay();
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Approvals>();
  const [problem, setProblem] = useState<unknown>();
  const unitName = useUnitNames((done?.refused ?? []).map((one) => one.field));
  if (may?.(DECIDERS, pillar, within) !== true || (waiting === 0 && done === undefined)) return null;
  const approve = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const asked = new URLSearchParams({ period, ...(within === undefined ? {} : { within }) });
      setDone(
        await send<Approvals>({
          method: 'POST',
          address: `/api/v1/${pillar}/forms/${form}/returns/decisions?${String(asked)}`,
        }),
      );
      void queryClient.invalidateQueries();
    } catch (cause) {
      setProblem(cause);
    }
    setBusy(false);
  };
  return (
    <div className={fields.form} role="status" data-plain>
      {waiting > 0 && (
        <p className={fields.actions}>
          <Button size="compact-sm" variant="default" loading={busy} onClick={() => void approve()}>
            {say('approve.all', { count: waiting })}
          </Button>
        </p>
      )}
      {done !== undefined && <p>{say('approve.done', { count: done.approved.length })}</p>}
      {done?.refused.map((one) => (
        <p key={one.field} className={fields.wrong}>
          <Written>{unitName(one.field)}</Written>: <Written>{one.reason}</Written>
        </p>
      ))}
      {problem !== undefined && <ProblemNote problem={problem} />}
    </div>
  );
}
