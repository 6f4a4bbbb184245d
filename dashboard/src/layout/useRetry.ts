import { useEffect, useEffectEvent, useState } from 'react';

const WAITS_S = [5, 10, 20, 30];
const LONGEST_S = 60;

/** How long to wait before the nth attempt, in seconds: as long as was asked for, else a little longer each time. */
export function waitBefore(tries: number, asked: number | undefined): number {
  if (asked !== undefined && asked > 0) return Math.min(asked, LONGEST_S);
  return WAITS_S[Math.min(tries, WAITS_S.length - 1)] ?? LONGEST_S;
}

interface Waiting {
  tries: number;
  /** Seconds, as the server asked. */
  asked: number | undefined;
  /** False: nothing is tried, as while a try is under way. */
  active: boolean;
  onRetry: (() => void) | undefined;
}

/** Counts the seconds down and tries again, at once when the connection is back; undefined if nothing will be tried. */
export function useRetry({ tries, asked, active, onRetry }: Waiting): number | undefined {
  const waits = active && onRetry !== undefined;
  const wait = waitBefore(tries, asked);
  const [left, setLeft] = useState(wait);
  const retry = useEffectEvent(() => onRetry?.());
  useEffect(() => {
    if (!waits) return;
    const until = Date.now() + 1000 * wait;
    const tick = () => {
      const seconds = Math.ceil((until - Date.now()) / 1000);
      setLeft(Math.max(0, seconds));
      if (seconds <= 0) {
        clearInterval(timer);
        retry();
      }
    };
    const timer = setInterval(tick, 1000);
    const now = () => retry();
    window.addEventListener('online', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, [waits, wait, tries]);
  return waits ? Math.min(left, wait) : undefined;
}
