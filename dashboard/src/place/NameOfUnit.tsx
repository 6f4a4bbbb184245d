import type { Names } from '../api/shapes';
import { formatDate } from '../messages/format';
import { Name } from '../messages/Name';
import { Sentence } from '../messages/Sentence';
import { dayBefore } from './period';

interface Props {
  of: Names | undefined;
  /** The first day on which it is no more, of one that is to be told from another of its name. */
  end?: string | undefined;
  otherwise?: string | undefined;
}

/** The name of a unit, as `formerName` writes it where an element cannot stand. */
export function NameOfUnit({ of, end, otherwise }: Props) {
  const name = <Name of={of} otherwise={otherwise} />;
  return end === undefined ? (
    name
  ) : (
    <Sentence message="unit.former" values={{ unit: name, day: formatDate(dayBefore(end)) }} />
  );
}
