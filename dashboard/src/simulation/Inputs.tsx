import type { ActionComponent, Simulation, SimulationInput } from '../api/shapes';
import { Panel } from '../layout/Panel';
import { useLanguage } from '../messages/language';
import type { Changes } from './changes';
import { InputRow } from './InputRow';
import { holdingBack } from './order';
import styles from './simulation.module.css';
import type { Change } from './useChanges';

interface Props {
  simulation: Simulation;
  /** What is open of each component; undefined while nobody knows. */
  components: ActionComponent[] | undefined;
  changes: Changes;
  change: Change;
}

/** What the score is made of, the inputs that hold most points back first; the others are folded. */
export function Inputs({ simulation, components, changes, change }: Props) {
  const { say } = useLanguage();
  const { first, others } = holdingBack(simulation.inputs, components ?? [], changes);
  const rows = (inputs: SimulationInput[]) =>
    inputs.map((input) => (
      <InputRow
        key={input.indicator}
        input={input}
        written={changes.get(input.indicator)}
        orgUnit={simulation.orgUnit}
        period={simulation.period}
        change={(value) => change('inputs', input.indicator, value)}
      />
    ));
  return (
    <Panel area="inputs" title={say('simulation.inputs')} hint={say('simulation.inputs.hint')}>
      <ul className={styles.inputs}>{rows(first)}</ul>
      {others.length > 0 && (
        <details className={styles.others}>
          <summary data-plain>{say('simulation.others', { count: others.length })}</summary>
          <ul className={styles.inputs}>{rows(others)}</ul>
        </details>
      )}
    </Panel>
  );
}
