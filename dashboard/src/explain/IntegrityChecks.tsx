import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/account';
import { checkIntegrity, integrityQuery } from '../api/integrity';
import type { IntegrityCheck, Pillar } from '../api/shapes';
import { Loaded } from '../layout/Loaded';
import { ProblemNote } from '../layout/ProblemNote';
import { formatMoment, formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import { Name } from '../messages/Name';
import { PILLARS } from '../place/paths';
import { COMPARERS, grantOf } from '../session/grants';
import styles from './explain.module.css';

/** For who looks after the data: what must hold of it and does not, in each pillar, and the button to look now. */
export function IntegrityChecks() {
  const { say } = useLanguage();
  const session = useQuery(sessionQuery()).data;
  const grants = (session?.grants ?? []).map(grantOf);
  const mayLook = grants.some((grant) => grant?.role === 'administrator' && grant.unit === undefined);
  const checking = useMutation({ mutationFn: () => checkIntegrity(PILLARS) });
  if (!grants.some((grant) => grant !== undefined && COMPARERS.includes(grant.role))) return null;
  return (
    <section data-plain>
      <h4>{say('integrity.title')}</h4>
      <ul>
        {PILLARS.map((pillar) => (
          <li key={pillar}>
            <OfPillar pillar={pillar} />
          </li>
        ))}
      </ul>
      {checking.isError && <ProblemNote problem={checking.error} />}
      {mayLook && session?.demo === false && (
        <Button
          variant="default"
          size="compact-sm"
          loading={checking.isPending}
          onClick={() => checking.mutate()}
        >
          {say('integrity.now')}
        </Button>
      )}
    </section>
  );
}

function OfPillar({ pillar }: { pillar: Pillar }) {
  const { say, language } = useLanguage();
  const integrity = useQuery(integrityQuery(pillar));
  return (
    <Loaded query={integrity} rows={1}>
      {({ checkedAt, checks }) => {
        const broken = checks.filter(({ found, problem }) => (found ?? 0) > 0 || problem !== undefined);
        return (
          <>
            <p role="status">
              {say(`pillar.${pillar}`)}:{' '}
              {checkedAt === undefined
                ? say('integrity.none')
                : say(broken.length === 0 ? 'integrity.holds' : 'integrity.broken', {
                    moment: formatMoment(checkedAt),
                    all: formatNumber(checks.length, language),
                    count: formatNumber(broken.length, language),
                  })}
            </p>
            {broken.map((check) => (
              <Broken key={check.code} check={check} />
            ))}
          </>
        );
      }}
    </Loaded>
  );
}

function Broken({ check }: { check: IntegrityCheck }) {
  const { say, language } = useLanguage();
  const { names, severity, why, remedy, found, examples, problem } = check;
  return (
    <details>
      <summary className={severity === 'ERROR' ? styles.difference : undefined}>
        <Name of={names} otherwise={check.code} />:{' '}
        {problem ?? say('integrity.found', { count: formatNumber(found ?? 0, language) })}
      </summary>
      <p>
        <Name of={why} otherwise="" />. <Name of={remedy} otherwise="" />.
      </p>
      <ul>
        {examples.map(({ subject, detail }, i) => (
          <li key={i}>
            <code>{subject}</code> {detail}
          </li>
        ))}
      </ul>
    </details>
  );
}
