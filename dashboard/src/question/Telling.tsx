import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Sending } from '../api/send';
import { Labelled } from '../entry/Labelled';
import { useKept } from '../entry/useKept';
import type { AskedFigure } from '../figure/questions';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import styles from './question.module.css';
import { pageOf, useTelling } from './useTelling';

interface Props {
  account: string;
  figure: AskedFigure;
  /** What is typed here, apart from what is typed elsewhere about the figure. */
  about: string;
  label: string;
  action: string;
  /** Whether it can be sent without a word. */
  wordless?: boolean;
  sending: (text: string) => Sending;
}

/** A text and a button that sends it; what is typed is kept until then. */
export function Telling({ account, figure, about, label, action, wordless = false, sending }: Props) {
  const { say } = useLanguage();
  const { kept, keep, drop } = useKept<string>(account, `${pageOf(figure)}#${about}`);
  const { busy, problem, tell } = useTelling(account, figure);
  const [missing, setMissing] = useState(false);
  const text = kept?.value ?? '';
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const none = text.trim() === '' && !wordless;
    setMissing(none);
    if (!none && !busy) void tell(sending(text.trim()), drop);
  };
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      <Labelled label={label} required={!wordless} wrong={missing ? [say('question.missing')] : []}>
        {(labels) => (
          <textarea
            {...labels}
            rows={2}
            maxLength={2000}
            value={text}
            onChange={(event) => keep(event.target.value)}
          />
        )}
      </Labelled>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <Button type="submit" size="compact-md" variant="default" loading={busy}>
        {action}
      </Button>
    </form>
  );
}
