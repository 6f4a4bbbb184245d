import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { FigureQuestion } from '../api/shapes';
import { Labelled } from '../entry/Labelled';
import { useKept } from '../entry/useKept';
import { figureOf, pillarAsked } from '../figure/questions';
import { ProblemNote } from '../layout/ProblemNote';
import { useLanguage } from '../messages/language';
import styles from './question.module.css';
import { pageOf, useTelling } from './useTelling';

interface Answer {
  cause: string;
  remedy: string;
  mendedBy: string;
}

interface Props {
  account: string;
  question: FigureQuestion;
}

/** The cause, the remedy and its day; of what is answered already, another answer in its place. */
export function AnswerForm({ account, question }: Props) {
  const { say } = useLanguage();
  const figure = figureOf(question);
  const { kept, keep, drop } = useKept<Answer>(account, pageOf(figure));
  const { busy, problem, tell } = useTelling(account, figure);
  const [tried, setTried] = useState(false);
  const { cause = '', remedy = '', mendedBy = '' } = kept?.value ?? question;
  const answer = { cause, remedy, mendedBy };
  const wrong = (text: string) => (tried && text.trim() === '' ? [say('question.missing')] : []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || Object.values(answer).some((text) => text.trim() === '')) return;
    const address = `/api/v1/${pillarAsked(figure)}/questions/${question.id}/answer`;
    void tell({ method: 'PUT', address, body: answer, version: question.version }, drop);
  };
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      {(['cause', 'remedy'] as const).map((field) => (
        <Labelled
          key={field}
          label={say(`question.${field}`)}
          hint={field === 'cause' ? say('question.public') : undefined}
          required
          wrong={wrong(answer[field])}
        >
          {(labels) => (
            <textarea
              {...labels}
              rows={3}
              maxLength={4000}
              value={answer[field]}
              onChange={(event) => keep({ ...answer, [field]: event.target.value })}
            />
          )}
        </Labelled>
      ))}
      <Labelled label={say('question.mendedBy')} required wrong={wrong(mendedBy)}>
        {(labels) => (
          <input
            {...labels}
            type="date"
            value={mendedBy}
            onChange={(event) => keep({ ...answer, mendedBy: event.target.value })}
          />
        )}
      </Labelled>
      {problem !== undefined && <ProblemNote problem={problem} />}
      <Button type="submit" size="compact-md" variant="default" loading={busy}>
        {say('question.answer')}
      </Button>
    </form>
  );
}
