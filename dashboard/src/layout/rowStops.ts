const ROW = 'tbody tr, li, [data-row]';
const STOP = 'a[href], button:not(:disabled)';

/**
 * Makes each row of a table or list, or what is marked as one, one stop of the tab key, at first its heading: the arrow keys lead along the row and
 * to the same place of the row above or below, Home and End to the ends of the row. Answers how to end that.
 */
export function oneStopARow(table: HTMLElement | null): (() => void) | undefined {
  if (table === null) return undefined;
  const arrange = () => table.querySelectorAll(ROW).forEach((row) => choose(stopsOf(row)));
  const focused = ({ target }: FocusEvent) => {
    const row = rowOf(target);
    if (row !== null) choose(stopsOf(row), target);
  };
  const pressed = (event: KeyboardEvent) => {
    const row = rowOf(event.target);
    if (row === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = goal(event.key, event.target, row, table);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  const changes = new MutationObserver(arrange);
  changes.observe(table, { childList: true, subtree: true });
  table.addEventListener('focusin', focused);
  table.addEventListener('keydown', pressed);
  arrange();
  return () => {
    changes.disconnect();
    table.removeEventListener('focusin', focused);
    table.removeEventListener('keydown', pressed);
  };
}

/** Where the tab key comes to a row: where it was last, else at the row's heading. */
function choose(stops: HTMLElement[], wanted?: EventTarget | null) {
  const chosen =
    stops.find((stop) => stop === wanted) ??
    stops.find((stop) => stop.getAttribute('tabindex') === '0') ??
    stops.find((stop) => stop.closest('th') !== null) ??
    stops[0];
  for (const stop of stops) stop.tabIndex = stop === chosen ? 0 : -1;
}

/** Where a key leads from a stop of a row; nowhere at the ends and for all other keys. */
function goal(key: string, from: EventTarget | null, row: Element, table: HTMLElement) {
  const stops = stopsOf(row);
  const at = stops.findIndex((stop) => stop === from);
  if (at < 0) return undefined;
  switch (key) {
    case 'ArrowRight':
      return stops[at + 1];
    case 'ArrowLeft':
      return stops[at - 1];
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    case 'ArrowDown':
      return sameInRow(1, at, row, table);
    case 'ArrowUp':
      return sameInRow(-1, at, row, table);
    default:
      return undefined;
  }
}

function sameInRow(step: 1 | -1, at: number, row: Element, table: HTMLElement) {
  const rows = [...table.querySelectorAll(ROW)].filter((each) => stopsOf(each).length > 0);
  const beside = rows[rows.indexOf(row) + step];
  const stops = beside === undefined ? [] : stopsOf(beside);
  return stops[Math.min(at, stops.length - 1)];
}

const stopsOf = (row: Element) => [...row.querySelectorAll<HTMLElement>(STOP)];

const rowOf = (target: EventTarget | null) => (target instanceof Element ? target.closest(ROW) : null);
