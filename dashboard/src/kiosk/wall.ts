/** The parameter of an address that asks for the overview as it hangs on a wall; its value is how long each view stays. */
export const KIOSK = 'kiosk';

/** How long a view stays unless the address says otherwise. */
export const SECONDS = 20;
const LEAST_SECONDS = 5;
const MOST_SECONDS = 600;

/** Whether an address asks for a wall display; only the overview can be one. */
export function isWall({ pathname, search }: { pathname: string; search: string }): boolean {
  return pathname === '/' && new URLSearchParams(search).has(KIOSK);
}

/** How long a view stays: what the address says within what can be read from afar. */
export function secondsOf(asked: string | null): number {
  if (asked === null || !/^\d{1,4}$/.test(asked)) return SECONDS;
  return Math.min(Math.max(Number(asked), LEAST_SECONDS), MOST_SECONDS);
}
