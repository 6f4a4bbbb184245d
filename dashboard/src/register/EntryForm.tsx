import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../api/problem';
import { newId } from '../api/records';
import type { Pillar, Register, RegisterRecord } from '../api/shapes';
import type { Signed } from '../session/ForSession';
import { deliver } from '../entry/queue';
import { goToFirstWrong } from '../entry/wrong';
import { useKept } from '../entry/useKept';
import { formatMoment } from '../messages/format';
import { useLanguage } from '../messages/language';
import { recordPath } from '../place/paths';
import { useAddress } from '../place/place';
import { Controls } from './Controls';
import styles from './entry.module.css';
import { ListControl } from './ListControl';
import { NotTaken } from './NotTaken';
import { type Draft, elsewhere, onto, sentOf, titleTyped, typedOf, unclear } from './typed';
import { wrongInWords } from './wrongInWords';

interface Props {
  pillar: Pillar;
  register: Register;
  /** What is corrected; nothing if a new one is entered. */
  record?: RegisterRecord | undefined;
  session: Signed;
  /** Where it is entered. */
  page: string;
  /** Reads the record anew. */
  read: () => Promise<RegisterRecord | undefined>;
}

/** Enters or corrects a record of any register, by what its description says. */
export function EntryForm({ pillar, register, record, session, page, read }: Props) {
  const { say, name, language } = useLanguage();
  const navigate = useNavigate();
  const address = useAddress();
  const { fields, collection } = register;
  const [begun] = useState(() => draftOf(register, record));
  const { kept, keep, drop } = useKept<Draft>(session.name, page);
  const [found] = useState(kept?.at);
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const [waits, setWaits] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const draft = kept?.value ?? begun;
  const mistakes =
    problem instanceof ApiProblem ? wrongInWords(problem.mistakes, fields, { name, language }) : [];
  useEffect(() => goToFirstWrong(form.current, problem), [problem]);

  const leave = (to: string) => {
    drop();
    void navigate(address(to));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const asked = unclear(fields, draft.typed, draft.before);
    setWaits(false);
    setProblem(asked.length === 0 ? undefined : wrongHere(say('entry.unclear'), asked));
    if (asked.length > 0) return;
    setBusy(true);
    deliver<RegisterRecord>({
      method: 'PUT',
      address: `/api/v1/${pillar}/${collection}/${draft.id}`,
      body: sentOf(fields, draft.typed, record),
      version: draft.version,
      account: session.name,
      page,
      title: `${name(register.names, collection)}: ${titleTyped(draft.typed, register.title)}`,
    })
      .then((delivery) => {
        if ('answer' in delivery) leave(recordPath(pillar, collection, draft.id));
        else setWaits(true);
      })
      .catch(setProblem)
      .finally(() => setBusy(false));
  };
  const takeOver = () =>
    void read().then((now) => {
      if (now === undefined) return;
      const theirs = typedOf(fields, now);
      keep({ id: now.id, version: now.version, before: theirs, typed: onto(theirs, draft) });
      setProblem(undefined);
    });
  const change = (typed: Draft['typed']) => keep({ ...draft, typed });
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {found !== undefined && kept !== undefined && (
        <p className={styles.kept} data-plain>
          {say('entry.kept', { moment: formatMoment(found) })}
        </p>
      )}
      {problem !== undefined && (
        <NotTaken problem={problem} left={elsewhere(mistakes, fields, draft.typed)} onRead={takeOver} />
      )}
      <Controls
        fields={fields}
        typed={draft.typed}
        onChange={change}
        mistakes={mistakes}
        levels={register.unitKind === undefined ? {} : { [register.unit]: register.unitKind }}
      />
      {fields
        .filter(({ type }) => type === 'LIST')
        .map((field) => {
          const entries = draft.typed[field.name];
          return (
            <ListControl
              key={field.name}
              field={field}
              entries={Array.isArray(entries) ? entries : []}
              onChange={(to) => change({ ...draft.typed, [field.name]: to })}
              mistakes={mistakes}
            />
          );
        })}
      {waits && <p role="status">{say('entry.waits')}</p>}
      <p className={styles.actions}>
        <Button type="submit" variant="default" loading={busy}>
          {say('entry.save')}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            leave(
              record === undefined
                ? `/registers/${pillar}/${collection}`
                : recordPath(pillar, collection, record.id),
            )
          }
        >
          {say('entry.discard')}
        </Button>
      </p>
    </form>
  );
}

function draftOf({ fields }: Register, record: RegisterRecord | undefined): Draft {
  const typed = typedOf(fields, record);
  if (record === undefined) return { id: newId(), before: typed, typed };
  return { id: record.id, version: record.version, before: typed, typed };
}

/** A mistake that is seen before anything is sent. */
function wrongHere(reason: string, places: string[]): ApiProblem {
  const errors = places.map((field) => ({ field, reason }));
  return new ApiProblem(400, { title: reason, detail: places.join(', '), errors });
}
