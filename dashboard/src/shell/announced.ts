import type { Say } from '../messages/language';

const NAMED = 3;

/** Which figures changed, the first by name; with the time, so that the same is said again when it happens again. */
export function inWords(changed: string[], time: string, say: Say): string | undefined {
  if (changed.length === 0) return undefined;
  const named = changed.slice(0, NAMED).join('; ');
  const more = changed.length - NAMED;
  return say(more > 0 ? 'live.changed.more' : 'live.changed', { time, named, count: Math.max(more, 0) });
}
