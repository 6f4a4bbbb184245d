import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { sessionQuery } from '../api/account';
import { compareWithPillars, latestComparisonQuery } from '../api/comparison';
import type { ComparedStatus, ComparisonItem, ComparisonState } from '../api/shapes';
import { Table } from '../layout/Table';
import { formatMoment, formatNumber } from '../messages/format';
import { useLanguage } from '../messages/language';
import { COMPARERS, grantOf } from '../session/grants';
import styles from './explain.module.css';

/** Whether the figures here are those of the pillars, when that was last looked at, and the button to look now. */
export function ComparedFigures({ compared }: { compared: ComparedStatus | undefined }) {
  const { say, language } = useLanguage();
  const grants = useQuery(sessionQuery()).data?.grants ?? [];
  const may = grants.some((grant) => COMPARERS.some((role) => grantOf(grant)?.role === role));
  const comparing = useMutation({ mutationFn: compareWithPillars });
  const differ = (compared?.differences ?? 0) > 0;
  const found = useQuery({ ...latestComparisonQuery(), enabled: differ });
  return (
    <section>
      <h4>{say('explain.data.compared')}</h4>
      <p role="status" className={differ ? styles.difference : undefined}>
        {comparing.isPending
          ? say('explain.data.compared.running')
          : compared === undefined
            ? say('explain.data.compared.none')
            : say(differ ? 'explain.data.compared.differ' : 'explain.data.compared.same', {
                moment: formatMoment(compared.at),
                figures: formatNumber(compared.figures, language),
                count: formatNumber(compared.differences, language),
              })}
      </p>
      {comparing.isError && <p className={styles.difference}>{comparing.error.message}</p>}
      {differ && found.data !== undefined && <Differences items={found.data.items} />}
      {may && (
        <Button
          variant="default"
          size="compact-sm"
          disabled={comparing.isPending}
          onClick={() => comparing.mutate()}
        >
          {say('explain.data.compared.now')}
        </Button>
      )}
    </section>
  );
}

function Differences({ items }: { items: readonly ComparisonItem[] }) {
  const { say } = useLanguage();
  return (
    <Table className={styles.table} caption={say('explain.data.compared')}>
      <thead>
        <tr>
          <th scope="col">{say('explain.data.indicators')}</th>
          <th scope="col">{say('explain.data.compared.kind')}</th>
          <th scope="col" className="num">
            {say('explain.data.compared.recorded')}
          </th>
          <th scope="col" className="num">
            {say('explain.data.compared.held')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ indicator, orgUnit, period, breakdown, kind, recorded, held }) => (
          <tr key={[indicator, orgUnit, period, breakdown].join('|')}>
            <th scope="row">
              <code>{[indicator, orgUnit, period, breakdown].filter(Boolean).join(' ')}</code>
            </th>
            <td>{say(`explain.data.compared.${kind}`)}</td>
            <td className="num" data-plain>
              {written(recorded)}
            </td>
            <td className="num" data-plain>
              {written(held)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const written = (state: ComparisonState | undefined) =>
  state && [state.numerator, state.denominator].filter(Boolean).join(' / ');
