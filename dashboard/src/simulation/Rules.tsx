import type { IndexSet, Simulation } from '../api/shapes';
import { Panel } from '../layout/Panel';
import { Table } from '../layout/Table';
import { Name } from '../messages/Name';
import { useLanguage } from '../messages/language';
import type { Changes } from './changes';
import { NumberField } from './NumberField';
import type { Change, Kind } from './useChanges';

interface Props {
  set: IndexSet;
  simulation: Simulation;
  changes: Record<Kind, Changes>;
  change: Change;
}

/** What the set would be for everybody: other points of a component, another target of its rule. */
export function Rules({ set, simulation, changes, change }: Props) {
  const { say, name } = useLanguage();
  const targets = new Map(
    simulation.before.mainIndices
      .flatMap(({ components }) => components ?? [])
      .map(({ code, target }) => [code, target]),
  );
  const components = set.mainIndices.flatMap((main) => main.components);
  const field = (
    kind: 'points' | 'targets',
    code: string,
    called: string,
    now: number | null | undefined,
  ) => (
    <NumberField
      label={say(`simulation.${kind}.of`, { name: called })}
      written={changes[kind].get(code)}
      otherwise={now}
      least={0}
      step={0.1}
      change={(value) => change(kind, code, value)}
    />
  );
  return (
    <Panel area="rules" title={say('simulation.rules')} hint={say('simulation.rules.hint')}>
      <details open={changes.points.size + changes.targets.size > 0 || undefined}>
        <summary>{say('simulation.rules.open')}</summary>
        <Table caption={say('simulation.rules')}>
          <thead>
            <tr>
              <th scope="col">{say('simulation.component')}</th>
              <th scope="col" className="num">
                {say('simulation.points')}
              </th>
              <th scope="col" className="num">
                {say('simulation.target')}
              </th>
            </tr>
          </thead>
          <tbody>
            {components.map(({ code, names, points }) => {
              const called = name(names, code);
              const target = targets.get(code);
              return (
                <tr key={code}>
                  <th scope="row">
                    <Name of={names} otherwise={code} />
                  </th>
                  <td className="num">{points !== null && field('points', code, called, points)}</td>
                  <td className="num">{target !== undefined && field('targets', code, called, target)}</td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </details>
    </Panel>
  );
}
