import type { Changes } from '../api/shapes';

export type LiveState =
  | { kind: 'connecting' }
  | { kind: 'live' }
  /** Since: the last sign, undefined if there never was one. */
  | { kind: 'stale'; since: number | undefined };

interface Listener {
  /** The version of what is shown already when the first event comes; undefined: nothing is. */
  since: () => number | undefined;
  onState: (state: LiveState) => void;
  onChanges: (changes: Changes, missed: boolean) => void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** The gateway gives a sign every 15 s: after two that did not come the line is dead. */
const LONGEST_SILENCE_MS = 40_000;

/** How long to wait before the nth attempt: doubling, with a part left to chance so that not all come at once. */
export function waitBefore(attempt: number, chance: number): number {
  const longest = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS);
  return longest / 2 + (longest / 2) * chance;
}

/** Whether changes between the version that is shown and this event were told to nobody. */
export function hasMissed(changes: Changes, shown: number | undefined): boolean {
  if (changes.truncated) return true;
  return changes.changes.length === 0 && shown !== undefined && changes.version !== shown;
}

/**
 * Listens to what changes until it is told to stop; comes back by itself, and then tells whether it missed something. A page that
 * nobody sees does not listen: a browser has six lines to a server, and tabs behind others would leave none for the one in front.
 */
export function listen({ since, onState, onChanges }: Listener): () => void {
  let source: EventSource | undefined;
  let timer: number | undefined;
  let attempt = 0;
  let version: number | undefined;
  let lastSign: number | undefined;
  let watch: number | undefined;

  const connect = () => {
    source = new EventSource('/api/v1/stream');
    source.addEventListener('changes', (event) => {
      const changes = JSON.parse((event as MessageEvent<string>).data) as Changes;
      const missed = hasMissed(changes, version ?? since());
      version = changes.version;
      attempt = 0;
      alive();
      onState({ kind: 'live' });
      onChanges(changes, missed);
    });
    source.addEventListener('beat', alive);
    source.onerror = lost;
  };
  const alive = () => {
    lastSign = Date.now();
    window.clearTimeout(watch);
    watch = window.setTimeout(lost, LONGEST_SILENCE_MS);
  };
  const hangUp = () => {
    source?.close();
    window.clearTimeout(timer);
    window.clearTimeout(watch);
  };
  const turned = () => {
    if (!isSeen()) hangUp();
    else if (source === undefined || source.readyState === EventSource.CLOSED) {
      window.clearTimeout(timer);
      attempt = 0;
      connect();
    }
  };
  const lost = () => {
    hangUp();
    onState({ kind: 'stale', since: lastSign });
    if (isSeen()) timer = window.setTimeout(connect, waitBefore(attempt++, Math.random()));
  };

  onState({ kind: 'connecting' });
  if (isSeen()) connect();
  const events = [
    [window, 'online', turned],
    [window, 'offline', lost],
    // a page that the browser keeps for the way back
    [window, 'pagehide', hangUp],
    [window, 'pageshow', turned],
    [document, 'visibilitychange', turned],
  ] as const;
  events.forEach(([from, name, then]) => from.addEventListener(name, then));
  return () => {
    hangUp();
    events.forEach(([from, name, then]) => from.removeEventListener(name, then));
  };
}

function isSeen(): boolean {
  return document.visibilityState === 'visible';
}
