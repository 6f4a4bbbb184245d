import type { Names } from '../api/shapes';
import { formatDate } from '../messages/format';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { codeOf } from './former';

interface Props {
  /** The id that was asked for; undefined where the unit is the one that was meant. */
  from: string | undefined;
  names: Names | undefined;
  boundaries: string | undefined;
}

/** Says that the asked code was another unit's on the boundaries that are looked at. */
export function Resolved({ from, names, boundaries }: Props) {
  if (from === undefined || boundaries === undefined) return null;
  return (
    <span data-plain data-resolved={from}>
      <Sentence
        message="unit.resolved"
        values={{
          day: formatDate(boundaries),
          code: codeOf(from),
          unit: <Name of={names} otherwise={from} />,
        }}
      />
    </span>
  );
}
