import { Button } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { orgUnitQuery } from '../api/queries';
import type { Form, FormField, FormLine, FormReturn, ReturnQuestion } from '../api/shapes';
import { ApiProblem } from '../api/problem';
import styles from '../entry/entry.module.css';
import { Panel } from '../layout/Panel';
import { ProblemNote } from '../layout/ProblemNote';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Written } from '../messages/Written';
import { periodInWords } from '../place/words';
import { useQuery } from '@tanstack/react-query';
import type { Signed } from '../session/ForSession';
import { EntryAnswer } from './EntryAnswer';
import { EntryReceipt } from './EntryReceipt';
import { EntryTable, placeOf } from './EntryTable';
import { ruleInWords } from './ruleInWords';
import { firstWrong, keeping, numberOf, textOf } from './typed';
import { useEntry } from './useEntry';

interface Props {
  path: ReturnQuestion;
  form: Form;
  session: Signed;
  there: FormReturn | undefined;
  beginning: FormLine[];
  before: FormLine[];
}

/** A return to be filled in: last period beside it, what is wrong at its place, as a draft or submitted. */
export function EntryForm(props: Props) {
  const { path, form, there, before, beginning } = props;
  const { say, name, language } = useLanguage();
  const unit = useQuery(orgUnitQuery(path.orgUnit)).data;
  const { typed, kept, broken, refusedAt, elsewhere, sent, change, submit, drop } = useEntry(props);
  const [malformed, setMalformed] = useState(false);
  const body = useRef<HTMLFormElement>(null);
  const busy = sent.kind === 'sending';
  const numbers = typed.answer === 'FIGURES';

  const goTo = (place: string) =>
    body.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)?.focus();
  const firstRefused = [...refusedAt.keys()][0];
  useEffect(() => {
    if (firstRefused !== undefined) goTo(firstRefused);
  }, [firstRefused, sent]);

  const wrongAt = (place: string) => {
    const [line = '', field = ''] = [
      place.slice(0, place.lastIndexOf('/')),
      place.slice(place.lastIndexOf('/') + 1),
    ];
    const asked = form.fields.find((one) => one.name === field);
    const text = typed.numbers[line]?.[field] ?? '';
    if (asked !== undefined && numberOf(text, asked.decimals, language) === 'wrong')
      return say(asked.decimals === 0 ? 'fill.wrong.whole' : 'fill.wrong.number', {
        decimals: asked.decimals,
      });
    const rule = broken.get(place);
    return rule === undefined ? refusedAt.get(place) : ruleInWords(rule, say);
  };

  const onType = (line: string, field: string, text: string) =>
    change({ ...typed, numbers: { ...typed.numbers, [line]: { ...typed.numbers[line], [field]: text } } });
  const onLeave = (line: string, field: FormField) => {
    const text = typed.numbers[line]?.[field.name] ?? '';
    const number = numberOf(text, field.decimals, language);
    if (typeof number !== 'number') return;
    const written = textOf(number, field, language);
    if (written !== text) onType(line, field.name, written);
  };

  const title = `${name(form.names, form.code)}, ${name(unit?.names, path.orgUnit)}, ${periodInWords(path.period, say)}`;
  const sendIt = (draft: boolean) => {
    const wrong = numbers ? firstWrong(typed, form, language) : undefined;
    setMalformed(wrong !== undefined);
    if (wrong === undefined) void submit(draft, title);
    else goTo(placeOf(wrong.line, wrong.field));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    sendIt(false);
  };

  if (sent.kind === 'done') return <EntryReceipt path={path} form={form} answer={sent.answer} at={sent.at} />;
  return (
    <Panel
      title={say('fill.numbers')}
      hint={kept === undefined ? say('fill.hint') : say('fill.kept', { at: formatMoment(kept.at) })}
    >
      <form ref={body} className={styles.form} noValidate onSubmit={onSubmit} onKeyDown={enterGoesOn}>
        {there?.reason !== undefined && (
          <p role="note">
            <strong>{say('return.reason')}:</strong> <Written>{there.reason}</Written>
          </p>
        )}
        <EntryAnswer
          answer={typed.answer}
          disabled={busy}
          comparable={before.length > 0}
          onChange={(answer) => change({ ...typed, answer })}
        />
        {numbers && (
          <>
            {before.length > 0 && (
              <p className={styles.actions}>
                <Button
                  variant="default"
                  disabled={busy}
                  onClick={() => change(keeping(typed, form, before, language))}
                >
                  {say('fill.keep.all')}
                </Button>
              </p>
            )}
            <EntryTable
              form={form}
              typed={typed}
              before={before}
              beginning={beginning}
              disabled={busy}
              wrongAt={wrongAt}
              onType={onType}
              onLeave={onLeave}
              onKeep={(line, field) =>
                change(
                  keeping(typed, form, before, language, field === undefined ? { line } : { line, field }),
                )
              }
            />
          </>
        )}
        <p className={styles.comment}>
          <label htmlFor="comment">{say('return.comment')}</label>
          <textarea
            id="comment"
            rows={2}
            maxLength={2000}
            value={typed.comment}
            disabled={busy}
            onChange={(event) => change({ ...typed, comment: event.target.value })}
          />
        </p>
        <div role="status">
          {malformed && <p className={styles.wrong}>{say('fill.malformed')}</p>}
          {sent.kind === 'waiting' && <p>{say('fill.waits', { at: formatMoment(sent.waiting.since) })}</p>}
          {elsewhere.map((reason) => (
            <p key={reason} className={styles.wrong}>
              {reason}
            </p>
          ))}
        </div>
        {sent.kind === 'refused' && refusedAt.size + elsewhere.length === 0 && (
          <Refused problem={sent.problem} />
        )}
        {refusedAt.size > 0 && <p role="alert">{say('fill.refused', { count: refusedAt.size })}</p>}
        <p className={styles.actions}>
          <Button type="submit" variant="default" loading={busy}>
            {say('fill.submit')}
          </Button>
          <Button variant="default" disabled={busy} onClick={() => sendIt(true)}>
            {say('fill.draft')}
          </Button>
          {kept !== undefined && (
            <Button variant="subtle" disabled={busy} onClick={drop}>
              {say('fill.drop')}
            </Button>
          )}
        </p>
      </form>
    </Panel>
  );
}

/** What was typed stays: a session that ended asks to sign in and leads back. */
function Refused({ problem }: { problem: unknown }) {
  const { say } = useLanguage();
  const lost = problem instanceof ApiProblem && problem.code === 'VERSION_CONFLICT';
  return (
    <>
      <ProblemNote problem={problem} />
      <p>{say(lost ? 'fill.conflict' : 'fill.stays')}</p>
    </>
  );
}

/** Enter leads to the next number; it submits nothing by mistake. */
function enterGoesOn(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const cells = [...event.currentTarget.querySelectorAll<HTMLInputElement>('[data-place]')];
  cells[cells.indexOf(event.target) + 1]?.focus();
}
