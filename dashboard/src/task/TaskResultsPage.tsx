import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { Link } from 'react-router';
import { orgUnitQuery } from '../api/queries';
import { downloadTaskResults, taskResultsQuery } from '../api/tasks';
import { DemoMark } from '../figure/DemoMark';
import { FileButtons } from '../layout/FileButtons';
import { Empty, Loaded } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { Panel } from '../layout/Panel';
import { useTitle } from '../layout/title';
import { today } from '../messages/format';
import { useLanguage } from '../messages/language';
import { NameOfUnit } from '../place/NameOfUnit';
import { registerPath } from '../place/paths';
import { useAddress, usePlace, useUnit } from '../place/place';
import { endOf } from '../place/unitName';
import { periodInWords } from '../place/words';
import { choiceOf } from '../record/periods';
import styles from '../record/record.module.css';
import { ResultsTable } from './ResultsTable';

/** Number, quality and timeliness of the tasks of a unit and all that is part of it, by position: whom a person is, nobody says. */
export function Component() {
  const { say } = useLanguage();
  const { period, boundaries, set } = usePlace();
  const address = useAddress();
  const asked = useUnit();
  const unit = useQuery(orgUnitQuery(asked, boundaries)).data;
  const within = unit?.id ?? asked;
  const results = useQuery(taskResultsQuery(period, within));
  const id = useId();
  useTitle(say('taskResults.title'));
  const periods = (['YEAR', 'QUARTER', 'MONTH'] as const).flatMap((frequency) =>
    choiceOf({ frequency, dueAfterDays: 0 }, period, today()),
  );
  return (
    <>
      <PageHead
        title={say('taskResults.title')}
        trail={<Link to={address(registerPath('gov', 'tasks'))}>{say('taskResults.register')}</Link>}
        marks={<span data-plain>{say('taskResults.basis')}</span>}
      />
      <Panel
        title={<NameOfUnit of={unit?.names} end={unit && endOf(unit)} otherwise={asked} />}
        hint={say('taskResults.hint')}
        aside={
          <>
            <span className={styles.place}>
              <label htmlFor={id}>{say('place.period')}</label>
              <select id={id} value={period} onChange={(event) => set({ period: event.target.value })}>
                {(periods.includes(period) ? periods : [period, ...periods]).map((value) => (
                  <option key={value} value={value}>
                    {periodInWords(value, say)}
                  </option>
                ))}
              </select>
            </span>
            <DemoMark demo={results.data?.some(({ demo }) => demo)} />
            <FileButtons load={(form) => downloadTaskResults(period, within, form)} />
          </>
        }
      >
        <Loaded query={results} rows={6}>
          {(found) =>
            found.length === 0 ? <Empty>{say('taskResults.none')}</Empty> : <ResultsTable results={found} />
          }
        </Loaded>
      </Panel>
    </>
  );
}
