import { today } from '../messages/format';

/** What an address says for the boundaries of the day on which it is opened: a link means them tomorrow too. */
export const NOW = 'now';

/** The boundaries that an address asks for as a day; undefined: each unit has its own. */
export function boundariesOf(params: URLSearchParams): string | undefined {
  const asked = params.get('boundaries') ?? undefined;
  return asked === NOW ? today() : asked;
}
