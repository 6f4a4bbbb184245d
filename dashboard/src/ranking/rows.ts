import type { Names, RankedScore, RankedUnit, Ranking, Score } from '../api/shapes';
import { alphabetical } from '../place/alphabet';
import { folded } from '../search/folded';
import type { Lack } from '../figure/StateMark';

/** A cell of the heat map: how much of what could be scored was reached. */
export interface Heat {
  points: number;
  /** 0 to 1; undefined if nothing could be scored. */
  reached: number | undefined;
}

/** A unit in a ranking, ranked or not. */
export interface Row {
  orgUnit: string;
  names: Names;
  rank: number | undefined;
  shared: boolean;
  /** VALUE: ranked; else why it is listed without a rank. */
  state: 'VALUE' | Lack;
  value: number | undefined;
  scored: RankedScore | undefined;
  movement: RankedUnit['movement'];
  before: number | undefined;
  demo: boolean;
  heat: Map<string, Heat>;
}

export type Column =
  'rank' | 'name' | 'points' | 'value' | 'movement' | 'before' | 'scored' | `heat:${string}`;

export interface Order {
  column: Column;
  descending: boolean;
}

export function rowsOf(ranking: Ranking, scores: Score[]): Row[] {
  const heat = new Map(scores.map((score) => [score.orgUnit, heatOf(score)]));
  const none = new Map<string, Heat>();
  return [
    ...ranking.ranked.map((place) => ({
      orgUnit: place.orgUnit,
      names: place.names,
      rank: place.rank,
      shared: place.shared,
      state: 'VALUE' as const,
      value: place.value,
      scored: place.scored,
      movement: place.movement,
      before: place.valueYearBefore,
      demo: place.demo,
      heat: heat.get(place.orgUnit) ?? none,
    })),
    ...ranking.unranked.map((unit) => ({
      orgUnit: unit.orgUnit,
      names: unit.names,
      rank: undefined,
      shared: false,
      state: unit.state,
      value: undefined,
      scored: unit.scored,
      movement: undefined,
      before: undefined,
      demo: false,
      heat: heat.get(unit.orgUnit) ?? none,
    })),
  ];
}

function heatOf(score: Score): Map<string, Heat> {
  return new Map(
    score.mainIndices.map((item) => [item.code, { points: item.points, reached: item.valueOfScored }]),
  );
}

/** The least and the most that was reached in a column of the heat map; undefined where nothing was scored. */
export interface Span {
  low: number;
  high: number;
}

export function spanOf(rows: Row[], code: string): Span | undefined {
  const reached = rows.flatMap((row) => row.heat.get(code)?.reached ?? []);
  return reached.length === 0 ? undefined : { low: Math.min(...reached), high: Math.max(...reached) };
}

/** Where a cell stands between the least and the most of its column, 0 to 1; in the middle where all are alike. */
export function shareOf(reached: number, { low, high }: Span): number {
  return high === low ? 0.5 : (reached - low) / (high - low);
}

/** Those whose name or id holds the words, in the order of a column; what has no value comes last either way. */
export function arranged(
  rows: Row[],
  words: string,
  { column, descending }: Order,
  name: (names: Names) => string,
): Row[] {
  const wanted = folded(words);
  const found =
    wanted === ''
      ? rows
      : rows.filter((row) => folded(`${name(row.names)} ${row.names.vi} ${row.orgUnit}`).includes(wanted));
  const sign = descending ? -1 : 1;
  if (column === 'name') {
    return found.toSorted((a, b) => sign * alphabetical(name(a.names), name(b.names)));
  }
  return found.toSorted((a, b) => {
    const [x, y] = [keyOf(a, column), keyOf(b, column)];
    if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1;
    return sign * (x - y);
  });
}

function keyOf(row: Row, column: Exclude<Column, 'name'>): number | undefined {
  switch (column) {
    case 'rank':
      return row.rank;
    case 'points':
      return row.scored?.points ?? row.value;
    case 'value':
      return row.value;
    case 'movement':
      return row.movement?.places;
    case 'before':
      return row.before;
    case 'scored':
      return row.scored?.share;
    default:
      return row.heat.get(column.slice('heat:'.length))?.reached;
  }
}
