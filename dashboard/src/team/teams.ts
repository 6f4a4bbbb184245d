import { useQueries } from '@tanstack/react-query';
import { recordsQuery } from '../api/registers';
import type { RegisterRecord } from '../api/shapes';

/** A team as its activities name it: what it is called in its village. */
export interface Team {
  village: string;
  team: string;
}

const TEAMS = { pillar: 'society', collection: 'community-teams' } as const;
const MOST = 1_000;

/** The team in one word, for a choice. */
export function keyOf({ village, team }: Team): string {
  return `${village} ${team}`;
}

/** The teams among records that stand on a day. */
export function standing(records: readonly RegisterRecord[], day: string): Team[] {
  return records
    .filter(({ establishedOn, dissolvedOn }) => {
      const [from, to] = [text(establishedOn), text(dissolvedOn)];
      return from <= day && (to === '' || day < to);
    })
    .map(({ village, name }) => ({ village: text(village), team: text(name) }));
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The teams of a village, or of the villages of a larger unit; undefined while they are on their way. */
export function useTeams(unit: string, day: string): Team[] | undefined {
  const [ofVillage, within] = useQueries({
    queries: [
      recordsQuery(TEAMS, { village: unit }, 0, MOST),
      recordsQuery(TEAMS, { commune: unit, ofEndedVillage: 'false' }, 0, MOST),
    ],
  });
  if (ofVillage.data === undefined || within.data === undefined) return undefined;
  return standing([...ofVillage.data.items, ...within.data.items], day);
}
