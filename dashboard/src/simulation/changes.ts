import type { SimulationInput } from '../api/shapes';

/** What is changed, by the code of the indicator or component. */
export type Changes = ReadonlyMap<string, string>;

const NUMBER = /^-?\d{1,15}(\.\d{1,6})?$/;

/** `GOV.DOSSIER.ON_TIME:95,SOC.TEAM.COUNT:12` as it stands in the address of the page; what is no change is passed over. */
export function readChanges(written: string | null): Changes {
  return new Map(
    (written ?? '').split(',').flatMap((part): [string, string][] => {
      const [code = '', value = ''] = part.split(':', 2);
      return code !== '' && NUMBER.test(value) ? [[code, value]] : [];
    }),
  );
}

/** Undefined where nothing is changed. */
export function writeChanges(changes: Changes): string | undefined {
  return changes.size === 0 ? undefined : asked(changes).join(',');
}

/** With another value; undefined takes the change back. */
export function withChange(changes: Changes, code: string, value: string | undefined): Changes {
  const after = new Map(changes);
  if (value === undefined) after.delete(code);
  else after.set(code, value);
  return after;
}

/** As the gateway is asked. */
export function asked(changes: Changes): string[] {
  return [...changes].map(([code, value]) => `${code}:${value}`);
}

export interface Span {
  least: number;
  greatest: number;
  step: number;
}

const ROOM = 2;
const SHORTEST = 10;
const FINEST = 0.1;

/** From where to where an input is drawn: its bounds, or twice what it is, rounded up, where there is none. */
export function spanOf({
  now,
  changed,
  least,
  greatest,
  decimals,
}: Pick<SimulationInput, 'now' | 'changed' | 'least' | 'greatest' | 'decimals'>): Span {
  const step = decimals === 0 ? 1 : FINEST;
  return {
    least: Math.min(least ?? 0, now ?? 0, changed ?? 0),
    greatest: greatest ?? Math.max(SHORTEST, roundedUp(ROOM * (now ?? 0)), roundedUp(changed ?? 0)),
    step,
  };
}

const TENTH = 10;
const ROUND = [1, 2, 5, TENTH];

/** The next of 1, 2, 5, 10, 20, 50 ... */
export function roundedUp(value: number): number {
  if (value <= 0) return 0;
  const power = TENTH ** Math.floor(Math.log10(value));
  return power * (ROUND.find((round) => round * power >= value) ?? TENTH);
}
