import { Button } from '@mantine/core';
import { newId } from '../api/records';
import type { FigureQuestion } from '../api/shapes';
import type { Sending } from '../api/send';
import { figureOf, pillarAsked } from '../figure/questions';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import styles from './question.module.css';
import { Telling } from './Telling';
import { useTelling } from './useTelling';

interface Props {
  account: string;
  question: FigureQuestion;
}

/** For who asked: nothing more to be said, or asked again with what is missing. */
export function Verdict({ account, question }: Props) {
  const { say } = useLanguage();
  const figure = figureOf(question);
  const { busy, problem, tell } = useTelling(account, figure);
  const deciding = (body: { close: boolean; text?: string }): Sending => ({
    method: 'POST',
    address: `/api/v1/${pillarAsked(figure)}/questions/${question.id}/decision`,
    body,
    version: question.version,
    key: newId(),
  });
  return (
    <>
      <Button
        size="compact-md"
        variant="default"
        loading={busy}
        onClick={() => void tell(deciding({ close: true }))}
      >
        {say('question.close')}
      </Button>
      {problem !== undefined && <ProblemNote problem={problem} />}
      {question.state === 'ANSWERED' && (
        <details className={styles.more}>
          <summary>{say('question.again')}</summary>
          <Telling
            account={account}
            figure={figure}
            about="again"
            label={say('question.again.text')}
            action={say('question.again')}
            sending={(text) => deciding({ close: false, text })}
          />
        </details>
      )}
    </>
  );
}
