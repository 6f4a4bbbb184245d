import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sessionQuery } from '../api/account';
import { queryClient } from '../api/queryClient';
import { send } from '../api/send';
import type { Contradiction, Pillar } from '../api/shapes';
import fields from '../entry/entry.module.css';
import { Labelled } from '../entry/Labelled';
import { ProblemNote } from '../layout/ProblemNote';
import { formatExact } from '../messages/format';
import { useLanguage } from '../messages/language';
import { choiceOf, choosable } from './choice';
import { keyOf } from './keyOf';

interface Props {
  pillar: Pillar;
  contradiction: Contradiction;
  onDone: () => void;
}

/** Puts the figure of another source in force, with a reason, or leaves it to the rule again. */
export function Choosing({ pillar, contradiction, onDone }: Props) {
  const { say, language } = useLanguage();
  const session = useQuery(sessionQuery()).data;
  const inForce = contradiction.statements.find((one) => one.inForce)?.source.name ?? '';
  const [source, setSource] = useState(inForce);
  const [reason, setReason] = useState('');
  const [document, setDocument] = useState('');
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const title = say('choice.title', { what: keyOf(contradiction) });
  if (session?.demo === true) return <p>{say('choice.demo')}</p>;
  const decide = async () => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    setBusy(true);
    setProblem(undefined);
    try {
      // nothing of it waits for a connection: choices about several figures have one address, and one would replace the other
      await send({
        method: 'POST',
        address: `/api/v1/${pillar}/contradictions/choice`,
        body: choiceOf(contradiction, { source, reason, document }),
      });
      void queryClient.invalidateQueries();
      onDone();
    } catch (cause) {
      setProblem(cause);
    }
    setBusy(false);
  };
  return (
    <section className={fields.form} aria-label={title}>
      <h3>{title}</h3>
      <Labelled label={say('choice.source')}>
        {(given) => (
          <select {...given} autoFocus value={source} onChange={(event) => setSource(event.target.value)}>
            {choosable(contradiction).map(({ source: { name }, numerator, denominator }) => (
              <option key={name} value={name}>
                {[numerator, denominator]
                  .filter((number) => typeof number === 'number')
                  .map((number) => formatExact(number, language))
                  .join(' / ')}
                {' – '}
                {name}
              </option>
            ))}
            {contradiction.choice !== undefined && <option value="">{say('choice.rule')}</option>}
          </select>
        )}
      </Labelled>
      <Labelled label={say('choice.reason')} required wrong={missing ? [say('choice.reason.missing')] : []}>
        {(given) => (
          <textarea
            {...given}
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Labelled>
      <Labelled label={say('choice.document')}>
        {(given) => (
          <input
            {...given}
            maxLength={200}
            value={document}
            onChange={(event) => setDocument(event.target.value)}
          />
        )}
      </Labelled>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <p className={fields.actions}>
        <Button variant="default" loading={busy} onClick={() => void decide()}>
          {say('choice.send')}
        </Button>
        <Button variant="default" disabled={busy} onClick={onDone}>
          {say('choice.cancel')}
        </Button>
      </p>
    </section>
  );
}
