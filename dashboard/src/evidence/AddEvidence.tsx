import { Button } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../api/problem';
import { Labelled } from '../entry/Labelled';
import { useKept } from '../entry/useKept';
import { goToFirstWrong } from '../entry/wrong';
import { ProblemNote } from '../layout/ProblemNote';
import { today } from '../messages/format';
import { useLanguage } from '../messages/language';
import { langOf } from '../messages/vietnamese';
import { type Draft, EMPTY, inWords, KINDS, missing } from './draft';
import styles from './evidence.module.css';
import { FileControl } from './FileControl';
import { LEGIBLE_SIDE } from './photo';
import { PhotoControl } from './PhotoControl';
import { type Chosen, useAdding } from './useAdding';

/** What of a record a piece may prove: its code, and what it is called. */
export interface Part {
  code: string;
  name: string;
}

interface Props {
  account: string;
  /** Where pieces are added. */
  address: string;
  parts: readonly Part[];
  /** It was added, or is not to be. */
  onClose: (added: boolean) => void;
}

/** Adds a document, a link, a file or a photo; what is typed is kept on the device until it is sent. */
export function AddEvidence({ account, address, parts, onClose }: Props) {
  const { say, language } = useLanguage();
  const { kept, keep, drop } = useKept<Draft>(account, address);
  const [file, setFile] = useState<Chosen>();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { share, problem, add } = useAdding(address, () => {
    drop();
    onClose(true);
  });
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  useEffect(() => goToFirstWrong(form.current, problem), [problem]);
  const draft = kept?.value ?? EMPTY;
  const isFile = draft.kind === 'FILE' || draft.kind === 'PHOTO';
  const lacks = missing(draft, isFile ? file?.content : undefined);
  const told = problem instanceof ApiProblem ? problem.mistakes : [];
  const wrong = (field: string) => [
    ...(tried && lacks.includes(field) ? [say('question.missing')] : []),
    ...told.filter((mistake) => mistake.field === field).map(({ reason }) => reason),
  ];
  const change = (to: Partial<Draft>) => keep({ ...draft, ...to });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacks.length === 0) void add(draft, isFile ? file : undefined);
  };
  const line = (field: 'title' | 'documentNumber' | 'documentDate' | 'issuer' | 'link') => (
    <Labelled
      label={say(field === 'title' ? 'evidence.title.label' : `evidence.${field}`)}
      hint={field === 'title' ? say('evidence.noPersons') : undefined}
      required={missing({ ...draft, [field]: '' }, new Blob()).includes(field)}
      wrong={wrong(field)}
    >
      {(labels) => (
        <input
          {...labels}
          type={field === 'documentDate' ? 'date' : field === 'link' ? 'url' : 'text'}
          max={field === 'documentDate' ? today() : undefined}
          maxLength={field === 'title' ? 500 : field === 'link' ? 2000 : 100}
          value={draft[field]}
          onChange={(event) => change({ [field]: event.target.value })}
        />
      )}
    </Labelled>
  );
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} noValidate aria-label={say('evidence.add')}>
      <Labelled label={say('evidence.kind')} wrong={wrong('kind')}>
        {(labels) => (
          <select
            {...labels}
            value={draft.kind}
            onChange={(event) => {
              setFile(undefined);
              change({ kind: KINDS.find((kind) => kind === event.target.value) ?? 'FILE' });
            }}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`evidence.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      {draft.kind === 'FILE' && (
        <FileControl wrong={[...wrong('content'), ...wrong('fileName')]} onChange={setFile} />
      )}
      {draft.kind === 'PHOTO' && (
        <PhotoControl
          longest={LEGIBLE_SIDE}
          label={say('evidence.PHOTO')}
          hint={say('evidence.photo.hint')}
          required
          wrong={wrong('content')}
          onChange={(content) =>
            setFile(content && { name: `${say('evidence.photo.name')} ${today()}.jpg`, content })
          }
        />
      )}
      {isFile && file !== undefined && (
        <p className={styles.chosen}>{say('evidence.chosen', { size: inWords(file.content.size) })}</p>
      )}
      {draft.kind === 'LINK' && line('link')}
      {line('title')}
      {parts.length > 0 && (
        <Labelled label={say('evidence.about')} wrong={wrong('about')}>
          {(labels) => (
            <select
              {...labels}
              value={draft.about}
              onChange={(event) => change({ about: event.target.value })}
            >
              <option value="">{say('evidence.whole')}</option>
              {parts.map(({ code, name }) => (
                <option key={code} value={code} lang={langOf(name, language)}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      )}
      <div className={styles.document}>
        {line('documentNumber')}
        {line('documentDate')}
        {line('issuer')}
      </div>
      {isFile && (
        <label className={styles.open}>
          <input
            type="checkbox"
            checked={draft.forEverybody}
            onChange={(event) => change({ forEverybody: event.target.checked })}
          />
          <span>{say('evidence.forEverybody')}</span>
        </label>
      )}
      {problem !== undefined && <ProblemNote problem={problem} />}
      {share !== undefined && isFile && (
        <p role="status" className={styles.chosen}>
          <progress value={share} max={1} aria-label={say('evidence.sending')} />{' '}
          {say('evidence.sent', { percent: Math.round(share * 100) })}
        </p>
      )}
      <p className={styles.actions}>
        <Button type="submit" size="compact-md" variant="default" loading={share !== undefined}>
          {say('evidence.send')}
        </Button>
        <Button
          size="compact-md"
          variant="default"
          onClick={() => {
            drop();
            onClose(false);
          }}
        >
          {say('entry.discard')}
        </Button>
      </p>
    </form>
  );
}
