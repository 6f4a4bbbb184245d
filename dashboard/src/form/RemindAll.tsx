import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { queryClient } from '../api/queryClient';
import { send } from '../api/send';
import type { Pillar, Reminder } from '../api/shapes';
import fields from '../entry/entry.module.css';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import { useUnit } from '../place/place';
import { DECIDERS } from '../session/grants';
import { useMay } from '../session/useMay';

interface Props {
  pillar: Pillar;
  form: string;
  period: string;
  within: string | undefined;
  /** How many returns are not there. */
  awaited: number;
}

/** For who decides: reminds all units of what is shown whose return is not there, each once a day. */
export function RemindAll({ pillar, form, period, within, awaited }: Props) {
  const { say } = useLanguage();
  const may = useMay();
  const own = useUnit();
  const orgUnit = within ?? own;
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Reminder[]>();
  const [problem, setProblem] = useState<unknown>();
  if (awaited === 0 || may?.(DECIDERS, pillar, orgUnit) !== true) return null;
  const remind = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      setDone(
        await send<Reminder[]>({
          method: 'POST',
          address: `/api/v1/${pillar}/forms/${form}/periods/${period}/reminders`,
          body: { orgUnit, ...(text.trim() === '' ? {} : { text: text.trim() }) },
        }),
      );
      void queryClient.invalidateQueries({ queryKey: ['returns'] });
    } catch (cause) {
      setProblem(cause);
    }
    setBusy(false);
  };
  return (
    <div className={fields.form} role="status" data-plain>
      {done === undefined ? (
        <p className={fields.actions}>
          <TextInput
            size="xs"
            aria-label={say('remind.text')}
            placeholder={say('remind.text')}
            maxLength={500}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button size="compact-sm" variant="default" loading={busy} onClick={() => void remind()}>
            {say('remind.all', { count: awaited })}
          </Button>
        </p>
      ) : (
        <p>{say('remind.done', { count: done.length })}</p>
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
    </div>
  );
}
