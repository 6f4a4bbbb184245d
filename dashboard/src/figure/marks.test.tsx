// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { Metric } from '../api/shapes';
import { LanguageProvider } from '../messages/language';
import { Change } from './Change';
import { DemoMark } from './DemoMark';
import { Figure } from './Figure';
import { heldFor } from './held';
import { HeldMark } from './HeldMark';
import { PeriodMark } from '../place/PeriodMark';

const EXPLAIN = {
  kind: 'indicator',
  indicator: 'GOV.DOSSIER.RECEIVED',
  orgUnit: '15',
  period: '2026',
  breakdown: '',
} as const;

function shown(node: ReactNode): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = renderToStaticMarkup(
    <MantineProvider>
      <MemoryRouter>
        <LanguageProvider>{node}</LanguageProvider>
      </MemoryRouter>
    </MantineProvider>,
  );
  element.querySelectorAll('style').forEach((style) => style.remove());
  return element;
}

test.each([
  ['PERIOD_NOT_ENDED', 'kỳ chưa kết thúc'],
  ['OTHER_PERIODS', 'khác số tháng/quý'],
  ['OTHER_UNITS', 'khác đơn vị báo cáo'],
] as const)('a change that is none by %s has neither arrow nor colour, and says why', (obstacle, reason) => {
  const change = shown(<Change value={-389_991} decimals={0} explain={EXPLAIN} obstacle={obstacle} />);
  expect(change.querySelector('svg')).toBeNull();
  expect(change.querySelector('[data-good]')).toBeNull();
  expect(change.querySelector('[data-explain]')?.textContent).toContain('−389.991');
  const chip = change.querySelector('button:not([data-explain])');
  expect(chip?.textContent).toBe('không so được');
  expect(chip?.getAttribute('aria-label')).toBe(`không so được: ${reason}`);
});

test('a change of a score that is none says that another part was scored', () => {
  const change = shown(<Change value={1} explain={EXPLAIN} incomparable="OTHER_COMPONENTS" />);
  expect(change.querySelector('button:not([data-explain])')?.getAttribute('aria-label')).toContain(
    'hai năm không chấm cùng phần điểm',
  );
});

test('a change of like with like has its arrow and colour and no such chip', () => {
  const change = shown(<Change value={12} decimals={0} explain={EXPLAIN} />);
  expect(change.querySelector('[data-good="better"] svg')).not.toBeNull();
  expect(change.querySelectorAll('button')).toHaveLength(1);
});

test('a change of percentages is one in points, any other in nothing else than its numbers', () => {
  expect(shown(<Change value={14.93} explain={EXPLAIN} measureUnit="PERCENT" />).textContent).toContain(
    '+14,93 điểm %',
  );
  expect(shown(<Change value={14.93} explain={EXPLAIN} measureUnit="VND" />).textContent).not.toContain(
    'điểm',
  );
});

test('a period that is not over says so everywhere, one that is closed only where that matters', () => {
  expect(shown(<PeriodMark state="RUNNING" />).textContent).toBe('kỳ chưa kết thúc');
  expect(shown(<PeriodMark state="NOT_BEGUN" />).textContent).toBe('kỳ chưa bắt đầu');
  expect(shown(<PeriodMark state="ENDED" closed />).textContent).toBe('');
  expect(shown(<PeriodMark state="CLOSED" />).textContent).toBe('');
  expect(shown(<PeriodMark state="CLOSED" closed />).textContent).toBe('đã khóa');
});

test('what a running period lacks is not yet there, what one that is over lacks is missing', () => {
  const missing = (periodState: Metric['periodState']) =>
    shown(
      <Figure state="NO_DATA" periodState={periodState} explain={EXPLAIN}>
        {''}
      </Figure>,
    ).querySelector('[data-state]')?.textContent;
  expect(missing('RUNNING')).toContain('chưa có (kỳ chưa kết thúc)');
  expect(missing('NOT_BEGUN')).toContain('chưa có (kỳ chưa bắt đầu)');
  expect(missing('ENDED')).toContain('Chưa có số liệu');
});

test('what was made of the parts that are held says how many they are, what was stated of the whole does not', () => {
  const held = { kind: 'PROVINCE', held: 3, of: 34 } as const;
  const metric = (origin: Metric['origin']) => ({ held, origin, state: 'VALUE' }) as Metric;
  expect(shown(<HeldMark held={heldFor(metric('PARTS'))} />).textContent).toBe('3 trong 34 tỉnh');
  expect(shown(<HeldMark held={heldFor(metric('OWN'))} />).textContent).toBe('');
});

test('a generated number bears the word of the language beside it, any other none', () => {
  const number = (demo: boolean) =>
    shown(
      <Figure demo={demo} explain={EXPLAIN}>
        12
      </Figure>,
    ).querySelector('sup');
  expect(number(true)?.textContent).toBe('MẪU');
  expect(number(false)).toBeNull();
  expect(shown(<DemoMark demo />).textContent).toBe('MẪU');
  expect(shown(<DemoMark demo={undefined} />).textContent).toBe('');
});
