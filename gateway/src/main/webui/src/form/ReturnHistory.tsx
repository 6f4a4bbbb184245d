import { useQuery } from '@tanstack/react-query';
import { returnRevisionsQuery } from '../api/queries';
import type { Form, FormReturn, FormReturnRevision, Pillar } from '../api/shapes';
import { formatExact, formatMoment } from '../messages/format';
import { Loaded } from '../layout/Loaded';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import styles from './form.module.css';
import { difference, type NumberChange } from './revisions';
import { fieldNamer } from './sums';

const NUMBERS_SHOWN = 12;

/** Every state a return had, the newest first: who made it so, when, and what differs from the one before. */
export function ReturnHistory({ pillar, form, id }: { pillar: Pillar; form: Form; id: string }) {
  const { say } = useLanguage();
  const revisions = useQuery(returnRevisionsQuery({ pillar, form: form.code }, id));
  return (
    <Panel title={say('return.history')}>
      <Loaded query={revisions} rows={3}>
        {(known) => (
          <ol className={styles.list} data-plain>
            {known
              .map((revision, i) => (
                <HistoryLine key={revision.version} form={form} revision={revision} before={known[i - 1]} />
              ))
              .toReversed()}
          </ol>
        )}
      </Loaded>
    </Panel>
  );
}

interface LineProps {
  form: Form;
  revision: FormReturnRevision;
  before: FormReturnRevision | undefined;
}

function HistoryLine({ form, revision, before }: LineProps) {
  const { say } = useLanguage();
  return (
    <li>
      <strong>{formatMoment(revision.recordedAt)}</strong>, {revision.recordedBy}
      <span className={styles.about}>
        {revision.deleted ? (
          say('return.deleted')
        ) : before === undefined ? (
          say('return.began')
        ) : (
          <Changes form={form} before={before} after={revision} />
        )}
      </span>
    </li>
  );
}

interface ChangesProps {
  form: Form;
  before: FormReturnRevision;
  after: FormReturnRevision;
}

function Changes({ form, before, after }: ChangesProps) {
  const { say, name, language } = useLanguage();
  const found = difference(before.state as Partial<FormReturn>, after.state as Partial<FormReturn>);
  const nameOf = fieldNamer(form.fields, name);
  const written = (number: number | undefined) =>
    number === undefined ? '–' : formatExact(number, language);
  const said = ({ line, field, before: was, after: is }: NumberChange) =>
    say('return.change.number', {
      field: line === undefined ? nameOf(field) : `${line} ${nameOf(field)}`,
      before: written(was),
      after: written(is),
    });
  const more = found.numbers.length - NUMBERS_SHOWN;
  return [
    ...(found.state === undefined
      ? []
      : [say('return.change.state', { after: say(`form.progress.${found.state}`) })]),
    ...(found.answer === undefined
      ? []
      : [say('return.change.answer', { after: say(`return.answer.${found.answer}`) })]),
    ...found.numbers.slice(0, NUMBERS_SHOWN).map(said),
    ...(more > 0 ? [say('return.change.more', { count: more })] : []),
    ...(found.other ? [say('return.change.other')] : []),
  ].join(' · ');
}
