import type { Target } from '../api/shapes';
import { DemoMark } from '../figure/DemoMark';
import { formatExact } from '../messages/format';
import { unitSuffix } from '../figure/measureUnit';
import { targetState } from '../figure/target';
import { TargetFigure } from '../figure/TargetFigure';
import { Name } from '../messages/Name';
import { Written } from '../messages/Written';
import { useLanguage } from '../messages/language';
import { periodInWords } from '../place/words';
import { Table } from '../layout/Table';
import styles from './explain.module.css';

/** What must be reached by when, by which document, and what was measured last. */
export function TargetsTable({ targets }: { targets: Target[] }) {
  const { say, language } = useLanguage();
  if (targets.length === 0) return null;
  return (
    <Table className={styles.table} caption={say('overview.targets')} titled>
      <thead>
        <tr>
          <th scope="col">{say('unit.indicator')}</th>
          <th scope="col" className="num">
            {say('explain.target')}
          </th>
          <th scope="col" className="num">
            {say('explain.measured')}
          </th>
          <th scope="col">{say('explain.state')}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map((target) => (
          <tr key={`${target.indicator}@${target.due}`}>
            <th scope="row">
              <Name of={target.names} otherwise={target.indicator} />
              <span className={styles.basis}>
                {say('overview.targets.due', { due: periodInWords(target.due, say).toLowerCase() })}
                {target.legalBasis !== undefined && (
                  <>
                    {' '}
                    · <Written>{target.legalBasis}</Written>
                  </>
                )}
              </span>
            </th>
            <td className="num">
              {formatExact(target.target, language) + unitSuffix(target.measureUnit, say, target.target)}
            </td>
            <td className="num">
              <TargetFigure target={target} />
              {target.measured !== undefined && (
                <span className={styles.small}> {periodInWords(target.measured, say).toLowerCase()}</span>
              )}
            </td>
            <td>
              {say(`overview.targets.${targetState(target)}`)} <DemoMark demo={target.demo} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
