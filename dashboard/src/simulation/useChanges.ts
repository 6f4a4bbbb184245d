import { useSearchParams } from 'react-router';
import { useSetParams } from '../place/params';
import { type Changes, readChanges, withChange, writeChanges } from './changes';

/** Inputs of the unit; points and targets of components. */
export type Kind = 'inputs' | 'points' | 'targets';

export type Change = (kind: Kind, code: string, value: string | undefined) => void;

interface Simulated {
  changes: Record<Kind, Changes>;
  /** How many there are. */
  count: number;
  change: Change;
  clear: () => void;
}

/** What is changed stands in the address and nowhere else: the address is the simulation. */
export function useChanges(): Simulated {
  const [params] = useSearchParams();
  const set = useSetParams();
  const changes = {
    inputs: readChanges(params.get('inputs')),
    points: readChanges(params.get('points')),
    targets: readChanges(params.get('targets')),
  };
  return {
    changes,
    count: changes.inputs.size + changes.points.size + changes.targets.size,
    change: (kind, code, value) =>
      // Back leaves the page: it does not undo each bit of a drag
      set({ [kind]: writeChanges(withChange(changes[kind], code, value)) }, true),
    clear: () => set({ inputs: undefined, points: undefined, targets: undefined }, true),
  };
}
