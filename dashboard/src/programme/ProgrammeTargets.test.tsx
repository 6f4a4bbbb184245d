// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { goalQuery } from '../api/programmes';
import type { Goal, Programme, Target } from '../api/shapes';
import { LanguageProvider } from '../messages/language';
import { ProgrammeTargets } from './ProgrammeTargets';

const INDICATOR = 'GOV.DOSSIER.PAID_ONLINE';

const programme: Programme = {
  code: 'nq-03',
  names: { vi: 'Chỉ tiêu thực hiện Nghị quyết' },
  legalBasis: 'Nghị quyết',
  stated: [],
  withoutIndicator: 1,
  targets: [
    {
      number: '11.6',
      names: { vi: 'Thanh toán trực tuyến' },
      bound: 'AT_LEAST',
      measureUnit: 'PERCENT',
      values: [{ due: '2030', value: 80 }],
      indicator: INDICATOR,
      state: 'MEASURED',
      adoptedAs: 'Nghị quyết, mục 11.6',
    },
    {
      number: '12',
      names: { vi: 'Giao dịch không dùng tiền mặt' },
      bound: 'AT_LEAST',
      measureUnit: 'PERCENT',
      values: [{ due: '2030', value: 80 }],
      state: 'NO_INDICATOR',
      adoptedAs: 'Nghị quyết, mục 12',
    },
  ],
};

const target = {
  indicator: INDICATOR,
  orgUnit: '15',
  due: '2030',
  legalBasis: 'Nghị quyết, mục 11.6',
  baselinePeriod: '2024',
  baseline: 40,
  expected: 46.66,
  onTrack: false,
} as Target;

const goal = {
  indicator: INDICATOR,
  orgUnit: '15',
  due: '2030',
  goal: 80,
  measureUnit: 'PERCENT',
  state: 'NOT_REACHED',
  value: 43.5,
  measured: '2025',
  demo: true,
} as Goal;

function rows(targets: Target[]): string[][] {
  const client = new QueryClient();
  client.setQueryData(
    goalQuery({ indicator: INDICATOR, orgUnit: '15', goal: 80, due: '2030' }).queryKey,
    goal,
  );
  const element = document.createElement('div');
  element.innerHTML = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <LanguageProvider>
          <ProgrammeTargets programme={programme} targets={targets} orgUnit="15" />
        </LanguageProvider>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return [...element.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent ?? ''),
  );
}

test('a target that is measured tells the figure of the unit, its state, where it began and who adopted it', () => {
  const [measured = []] = rows([target]);

  expect(measured[0]).toContain('11.6. Thanh toán trực tuyến');
  expect(measured[1]).toContain('từ 80 %');
  expect(measured[1]).toContain('hạn năm 2030');
  expect(measured[3]).toContain('43,50 %');
  expect(measured[3]).toContain('năm 2025');
  expect(measured[4]).toBe('Chậm tiến độ');
  expect(measured[5]).toContain('40 % (năm 2024)');
  expect(measured[5]).toContain('46,66 %');
  expect(measured[6]).toBe('15');
});

test('of a unit that did not adopt it nobody knows whether it is on track', () => {
  const [measured = []] = rows([{ ...target, orgUnit: '10' }]);

  expect(measured[4]).toBe('Chưa đạt');
  expect(measured[5]).toBe('');
  expect(measured[6]).toBe('10');
});

test('a target without an indicator says so', () => {
  const [, without = []] = rows([]);

  expect(without[2]).toBe('Chưa đo được: chưa có chỉ tiêu');
  expect(without[3]).toBe('–');
  expect(without[4]).toBe('Chưa đo');
});
