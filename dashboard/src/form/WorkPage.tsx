import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { openReturnsQuery } from '../api/entry';
import type { OpenReturnsQuestion, Pillar, SessionView } from '../api/shapes';
import { Empty, Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { useSetParams } from '../place/params';
import { PILLARS } from '../place/paths';
import { QuestionsToDo } from '../question/QuestionsToDo';
import { PillarName } from '../record/PillarName';
import styles from '../record/record.module.css';
import { useUnitNames } from '../register/useUnitNames';
import { ForSession } from '../session/ForSession';
import { DECIDERS, grantOf, ownUnit } from '../session/grants';
import { OpenReturns } from './OpenReturns';

type Progress = NonNullable<OpenReturnsQuestion['progress']>[number];

const CHOICE: Progress[] = ['RETURNED', 'MISSING', 'EXPECTED', 'DRAFT', 'SUBMITTED'];
const MOST = 200;

/** What is to be done by who is signed in: returns to fill in, to correct, to decide about. */
export function Component() {
  const { say } = useLanguage();
  const title = say('work.title');
  useTitle(title);
  return (
    <>
      <PageHead title={title} />
      <ForSession rows={12}>{(session) => <Work session={session} />}</ForSession>
    </>
  );
}

function Work({ session }: { session: SessionView }) {
  const { say } = useLanguage();
  const [params] = useSearchParams();
  const set = useSetParams();
  const grants = session.grants.map(grantOf).filter((grant) => grant !== undefined);
  const decides = grants.length > 0 && grants.every(({ role }) => DECIDERS.includes(role));
  const asked = params.get('progress') ?? (decides ? 'SUBMITTED' : '');
  const progress = CHOICE.find((one) => one === asked);
  const unit = ownUnit(session.grants);
  const unitName = useUnitNames(unit === undefined ? [] : [unit]);
  const pillars = PILLARS.filter((pillar) =>
    grants.some((grant) => grant.pillar === undefined || grant.pillar === pillar),
  );
  return (
    <div className={styles.stack}>
      <p className={styles.controls}>
        <label htmlFor="progress">{say('form.progress')}</label>
        <select
          id="progress"
          value={progress ?? ''}
          onChange={(event) => set({ progress: event.target.value === '' ? 'ALL' : event.target.value })}
        >
          <option value="">{say('form.progress.all')}</option>
          {CHOICE.map((one) => (
            <option key={one} value={one}>
              {say(`form.progress.${one}`)}
            </option>
          ))}
        </select>
        <span data-plain>{unit === undefined ? say('account.everyUnit') : unitName(unit)}</span>
      </p>
      <QuestionsToDo pillars={pillars} />
      {pillars.map((pillar) => (
        <OfPillar key={pillar} pillar={pillar} unit={unit} progress={progress} />
      ))}
    </div>
  );
}

interface OfPillarProps {
  pillar: Pillar;
  unit: string | undefined;
  progress: Progress | undefined;
}

function OfPillar({ pillar, unit, progress }: OfPillarProps) {
  const { say } = useLanguage();
  const open = useQuery(
    openReturnsQuery(pillar, {
      ...(unit === undefined ? {} : { within: unit }),
      ...(progress === undefined ? {} : { progress: [progress] }),
      size: MOST,
    }),
  );
  return (
    <Panel title={<PillarName of={pillar} />}>
      <Loaded query={open} rows={6}>
        {({ counts, items }) => (
          <>
            <p className={styles.counts} data-plain>
              {CHOICE.filter((one) => (counts[one] ?? 0) > 0).map((one) => (
                <span key={one}>
                  {say(`form.progress.${one}`)}: {counts[one]}
                </span>
              ))}
            </p>
            {items.length === 0 ? (
              <Empty>{say('work.none')}</Empty>
            ) : (
              <OpenReturns pillar={pillar} items={items} />
            )}
          </>
        )}
      </Loaded>
    </Panel>
  );
}
