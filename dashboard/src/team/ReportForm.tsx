import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../api/problem';
import { newId } from '../api/records';
import type { Register } from '../api/shapes';
import type { Signed } from '../session/ForSession';
import { Labelled } from '../entry/Labelled';
import { store, stored } from '../entry/storage';
import { useKept } from '../entry/useKept';
import { goToFirstWrong } from '../entry/wrong';
import { formatDate, today } from '../messages/format';
import { useLanguage } from '../messages/language';
import { langOf } from '../messages/vietnamese';
import { Control } from '../register/Control';
import { NotTaken } from '../register/NotTaken';
import { elsewhere, mistakesAt, sentOf, type Typed, typedOf } from '../register/typed';
import { wrongInWords } from '../register/wrongInWords';
import { useUnitNames } from '../register/useUnitNames';
import { PhotoControl } from '../evidence/PhotoControl';
import { base64 } from '../evidence/photo';
import styles from './report.module.css';
import { type Receipt, reportPath, sendReport } from './send';
import { keyOf, type Team } from './teams';

interface Props {
  register: Register;
  teams: Team[];
  session: Signed;
  /** What was reported and still waits, to be sent otherwise. */
  waiting?: { id: string; body: Typed } | undefined;
  onSent: (receipt: Receipt) => void;
}

/** What is asked of an activity besides the team, in this order. */
const ASKED = ['heldOn', 'kind', 'people', 'name'];

/** Reports an activity: the team that this device reported for last, today, and what it was. */
export function ReportForm({ register, teams, session, waiting, onSent }: Props) {
  const { say, name, language } = useLanguage();
  const account = session.name;
  const remembered = `trucot.team:${account}`;
  const { fields } = register;
  const [begun] = useState(() => ({
    id: waiting?.id ?? newId(),
    typed: typedOf(fields, waiting?.body ?? { heldOn: today(), ...teamOf(teams, stored(remembered)) }),
  }));
  const { kept, keep, drop } = useKept<typeof begun>(account, reportPath(waiting?.id));
  const [photo, setPhoto] = useState<Blob>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const unitName = useUnitNames([...new Set(teams.map(({ village }) => village))].sort());
  const form = useRef<HTMLFormElement>(null);
  const { id, typed } = kept?.value ?? begun;
  const mistakes =
    problem instanceof ApiProblem ? wrongInWords(problem.mistakes, fields, { name, language }) : [];
  const key = keyOf({ village: text(typed['village']), team: text(typed['team']) });
  useEffect(() => goToFirstWrong(form.current, problem), [problem]);

  const change = (to: Typed) => keep({ id, typed: { ...typed, ...to } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    store(remembered, key);
    const title = `${text(typed['team'])}, ${formatDate(text(typed['heldOn']))}`;
    const photoTitle = `${say('teamReport.photo')}: ${title}`;
    const body = sentOf(fields, typed);
    (photo === undefined ? Promise.resolve(undefined) : base64(photo))
      .then((text) => sendReport({ id, body, photo: text, account, title, photoTitle }))
      .then((receipt) => {
        drop();
        onSent(receipt);
      })
      .catch((cause: unknown) => {
        setProblem(cause);
        setBusy(false);
      });
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      {problem !== undefined && <NotTaken problem={problem} left={elsewhere(mistakes, fields, typed)} />}
      <Labelled
        label={say('teamReport.team')}
        required
        wrong={['team', 'village'].flatMap((field) => mistakesAt(mistakes, field)).slice(0, 1)}
      >
        {(labels) => (
          <select
            {...labels}
            value={key}
            onChange={(event) => change({ village: '', team: '', ...teamOf(teams, event.target.value) })}
          >
            <option value={keyOf({ village: '', team: '' })} />
            {teams.map((team) => {
              const words = `${unitName(team.village)}: ${team.team}`;
              return (
                <option key={keyOf(team)} value={keyOf(team)} lang={langOf(words, language)}>
                  {words}
                </option>
              );
            })}
          </select>
        )}
      </Labelled>
      {ASKED.flatMap((asked) => fields.filter((field) => field.name === asked)).map((field) => (
        <Control
          key={field.name}
          field={field}
          value={text(typed[field.name])}
          onChange={(value) => change({ [field.name]: value })}
          wrong={mistakesAt(mistakes, field.name)}
        />
      ))}
      <PhotoControl label={say('teamReport.photo')} hint={say('teamReport.photo.hint')} onChange={setPhoto} />
      <Button type="submit" variant="default" size="lg" loading={busy}>
        {say('teamReport.send')}
      </Button>
    </form>
  );
}

/** The team that is called so, or the only one there is. */
function teamOf(teams: Team[], key: string | undefined): Team | undefined {
  return teams.find((team) => keyOf(team) === key) ?? (teams.length === 1 ? teams[0] : undefined);
}

function text(value: Typed[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
