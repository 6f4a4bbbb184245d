import { Button } from '@mantine/core';
import { newId } from '../api/records';
import type { Sending } from '../api/send';
import { type AskedFigure, pillarAsked } from '../figure/questions';
import { nameKey } from '../figure/names';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import styles from './question.module.css';
import { Telling } from './Telling';
import { useTelling } from './useTelling';

interface Props {
  account: string;
  /** Whether what the account enters is generated. */
  demo: boolean;
  figure: AskedFigure;
  /** The figure as it is seen; null or undefined where there is none. */
  seen: number | null | undefined;
}

/** Asks why with one press; who wants to know something certain says so. */
export function AskWhy({ account, demo, figure, seen }: Props) {
  const { say } = useLanguage();
  const { busy, problem, tell } = useTelling(account, figure);
  const asking = (text: string): Sending => ({
    method: 'POST',
    address: `/api/v1/${pillarAsked(figure)}/questions`,
    key: newId(),
    body: {
      subject: nameKey(figure),
      ...(figure.kind === 'indicator' && figure.breakdown !== '' ? { breakdown: figure.breakdown } : {}),
      orgUnit: figure.orgUnit,
      period: figure.period,
      ...(text === '' ? {} : { text }),
      ...(typeof seen === 'number' ? { seen } : {}),
      demo,
    },
  });
  return (
    <>
      <Button size="compact-md" variant="default" loading={busy} onClick={() => void tell(asking(''))}>
        {say('question.ask')}
      </Button>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <details className={styles.more}>
        <summary>{say('question.ask.more')}</summary>
        <Telling
          account={account}
          figure={figure}
          about="ask"
          label={say('question.text')}
          action={say('question.ask')}
          wordless
          sending={asking}
        />
      </details>
    </>
  );
}
