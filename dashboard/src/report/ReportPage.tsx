import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { downloadReport } from '../api/download';
import { orgUnitQuery } from '../api/queries';
import { reportQuery } from '../api/reports';
import { DemoMark } from '../figure/DemoMark';
import { Loaded, Skeleton } from '../layout/Loaded';
import { PageHead } from '../layout/PageHead';
import { ProblemNote } from '../layout/ProblemNote';
import { useTitle } from '../layout/title';
import { useLanguage } from '../messages/language';
import { NameOfUnit } from '../place/NameOfUnit';
import { PlaceBar } from '../place/PlaceBar';
import { Resolved } from '../place/Resolved';
import { useAddress, usePlace, useUnit } from '../place/place';
import { endOf } from '../place/unitName';
import styles from '../record/record.module.css';
import { ReportSection } from './ReportSection';

/** A report that wrote itself: what is said by rule, and the table that every office prints. */
export function Component() {
  const { say, language, name } = useLanguage();
  const { outline = '' } = useParams();
  const { period, boundaries } = usePlace();
  const orgUnit = useUnit();
  const address = useAddress();
  const asked = { orgUnit, period, boundaries, lang: language };
  const unit = useQuery(orgUnitQuery(orgUnit, boundaries));
  const report = useQuery(reportQuery(outline, asked));
  const taking = useMutation({ mutationFn: () => downloadReport(outline, asked) });
  const title = report.data === undefined ? say('report.title') : report.data.subject;
  useTitle(title);
  if (unit.isPending) return <Skeleton rows={16} />;
  return (
    <>
      <PageHead
        trail={report.data === undefined ? say('report.title') : name(report.data.title)}
        title={title}
        marks={
          unit.data !== undefined && (
            <>
              <Link to={address(`/units/${unit.data.id}`)}>
                <NameOfUnit of={unit.data.names} end={endOf(unit.data)} />
              </Link>
              <Resolved from={unit.data.resolvedFrom} names={unit.data.names} boundaries={boundaries} />
              <DemoMark demo={report.data?.demo} awaited={report.isPending} />
            </>
          )
        }
      >
        <PlaceBar unit={unit.data} />
      </PageHead>
      <div className={styles.controls}>
        <Button
          size="compact-sm"
          variant="default"
          loading={taking.isPending}
          onClick={() => taking.mutate()}
        >
          {say('report.word')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => window.print()}>
          {say('report.print')}
        </Button>
        <span data-plain>{say('report.hint')}</span>
        {taking.isError && <ProblemNote problem={taking.error} />}
      </div>
      <Loaded query={report} rows={40} page>
        {(told) => (
          <div className={styles.stack}>
            {told.sections.map((section, i) => (
              <ReportSection key={i} section={section} report={told} />
            ))}
          </div>
        )}
      </Loaded>
    </>
  );
}
