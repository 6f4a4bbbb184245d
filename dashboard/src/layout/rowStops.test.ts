// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { oneStopARow } from './rowStops';

const ROWS = `
  <thead><tr><th><button>sort</button></th></tr></thead>
  <tbody>
    <tr><td><button>1</button></td><th><a href="/units/15">Yên Bái</a></th><td><button>434</button></td></tr>
    <tr class="gap"><td></td></tr>
    <tr><td><button>2</button></td><th><a href="/units/10">Lào Cai</a></th><td><button>301</button></td></tr>
  </tbody>`;

let table: HTMLElement;
let end: (() => void) | undefined;

beforeEach(() => {
  document.body.innerHTML = `<table>${ROWS}</table>`;
  table = document.getElementsByTagName('table')[0] as HTMLElement;
  end = oneStopARow(table);
});

const tabbed = () =>
  [...table.querySelectorAll<HTMLElement>('tbody a, tbody button')]
    .filter((stop) => stop.tabIndex === 0)
    .map((stop) => stop.textContent);

function press(key: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  document.activeElement?.dispatchEvent(event);
  return [document.activeElement?.textContent, event.defaultPrevented];
}

test('a row is one stop, at its heading; what sorts the columns stays as it was', () => {
  expect(tabbed()).toEqual(['Yên Bái', 'Lào Cai']);
  expect(table.querySelector<HTMLElement>('thead button')?.hasAttribute('tabindex')).toBe(false);
});

test('arrows lead along a row and to the same place of the next one that has any, and stop at the ends', () => {
  table.querySelector('a')?.focus();
  expect(press('ArrowRight')).toEqual(['434', true]);
  expect(press('ArrowRight')).toEqual(['434', false]);
  expect(press('ArrowDown')).toEqual(['301', true]);
  expect(press('ArrowDown')).toEqual(['301', false]);
  expect(press('Home')).toEqual(['2', true]);
  expect(press('ArrowUp')).toEqual(['1', true]);
  expect(press('End')).toEqual(['434', true]);
  expect(press('ArrowLeft', { altKey: true })).toEqual(['434', false]);
});

test('the tab key comes back to where it was in a row', () => {
  table.querySelectorAll('button')[2]?.focus();
  expect(tabbed()).toEqual(['434', 'Lào Cai']);
});

test('rows that come later are arranged as well, until it is ended', async () => {
  const body = table.getElementsByTagName('tbody')[0] as HTMLElement;
  const row = document.createElement('tr');
  row.innerHTML = '<td><button>3</button></td><th><a href="/units/20">Lạng Sơn</a></th>';
  body.append(row);
  await expect.poll(tabbed).toEqual(['Yên Bái', 'Lào Cai', 'Lạng Sơn']);
  end?.();
  row.querySelector('button')?.focus();
  expect(tabbed()).toEqual(['Yên Bái', 'Lào Cai', 'Lạng Sơn']);
});
