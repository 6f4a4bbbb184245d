/** A gap in a message: for a value, or for a word that stands there for one and for others. */
export interface Blank {
  name: string;
  words: { one: string; others: string } | undefined;
}

const BLANK = /(\{\w+(?::[^{}|]+\|[^{}|]+)?\})/;
const NAMED = /^\{(\w+)(?::([^{}|]+)\|([^{}|]+))?\}$/;

/** A message cut at its blanks: {count} {count:record|records}. */
export function partsOf(message: string): (string | Blank)[] {
  return message
    .split(BLANK)
    .filter((part) => part !== '')
    .map((part) => {
      const [, name, one, others] = NAMED.exec(part) ?? [];
      if (name === undefined) return part;
      return { name, words: one === undefined || others === undefined ? undefined : { one, others } };
    });
}
