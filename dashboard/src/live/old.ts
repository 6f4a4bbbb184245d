import type { Pillar, PillarSign } from '../api/shapes';

/** Pillars whose figures are equally old for the same reason. */
export interface Old {
  kind: 'silent' | 'behind' | 'unknown';
  pillars: Pillar[];
  /** Until when they are complete; missing where that is not known. */
  time: string | undefined;
}

/** Which pillars are not heard or behind; none is the rule. Who has never said anything may be of an earlier release. */
export function oldFigures(signs: PillarSign[], shown: (moment: string) => string): Old[] {
  const found = new Map<string, Old>();
  for (const { pillar, state, completeTo } of signs) {
    if (state === 'CURRENT' || state === 'NEVER_HEARD') continue;
    const time = completeTo === undefined ? undefined : shown(completeTo);
    const kind = time === undefined ? 'unknown' : state === 'SILENT' ? 'silent' : 'behind';
    const key = `${kind} ${time ?? ''}`;
    const old = found.get(key);
    if (old === undefined) found.set(key, { kind, pillars: [pillar], time });
    else old.pillars.push(pillar);
  }
  return [...found.values()];
}
