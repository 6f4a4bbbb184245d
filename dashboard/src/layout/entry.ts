/**
 * Gives the entry of the history that the browser opened a key of its own, as the entries that the router makes have. Without
 * one all such entries share a key, and an address that is typed in opens where the page before it was scrolled to.
 */
export function nameEntry(history: Pick<History, 'state' | 'replaceState'>, key: string): void {
  const state = history.state as { key?: string } | null;
  if (state?.key === undefined) history.replaceState({ ...state, key }, '');
}
