import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Form, FormReturn, ReturnQuestion } from '../api/shapes';
import styles from '../entry/entry.module.css';
import { Panel } from '../layout/Panel';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { returnPath } from '../place/paths';
import { useAddress } from '../place/place';
import { receiptNumber } from '../entry/receipt';

interface Props {
  path: ReturnQuestion;
  form: Form;
  answer: FormReturn;
  at: string;
}

/** That it was taken, when, under what number, and what comes next. */
export function EntryReceipt({ path, form, answer, at }: Props) {
  const { say } = useLanguage();
  const address = useAddress();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { pillar, orgUnit, period } = path;
  return (
    <Panel title={say(answer.state === 'DRAFT' ? 'fill.saved' : 'fill.sent')}>
      <div ref={box} tabIndex={-1} role="status" className={styles.receipt}>
        <p data-plain>{say('fill.receipt', { at: formatMoment(at), number: receiptNumber(answer) })}</p>
        <p>{say(`fill.next.${answer.state}`)}</p>
      </div>
      <p className={styles.actions}>
        <Button
          component={Link}
          variant="default"
          to={address(returnPath(pillar, form.code, orgUnit, period))}
        >
          {say('fill.look')}
        </Button>
        <Button component={Link} variant="default" to={address('/to-do')}>
          {say('work.title')}
        </Button>
      </p>
    </Panel>
  );
}
