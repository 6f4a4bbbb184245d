// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { Metric } from '../api/shapes';
import { LanguageProvider } from '../messages/language';
import { MadeOfFigure } from './MadeOfFigure';

const METRIC = {
  indicator: 'GOV.PROCEDURE.POSTAL_PILOT',
  measureUnit: 'PERSON',
  periodState: 'CLOSED',
  demo: false,
} as Metric;

const shown = (metric: Partial<Metric>) => {
  const element = document.createElement('div');
  element.innerHTML = renderToStaticMarkup(
    <MemoryRouter>
      <LanguageProvider>
        <MadeOfFigure metric={{ ...METRIC, ...metric }} orgUnit="15~2025.04630" period="2024" decimals={0} />
      </LanguageProvider>
    </MemoryRouter>,
  );
  return element;
};

test('what does not add up says so and opens nothing', () => {
  const none = shown({ state: 'NO_DATA', value: null, reason: 'NOT_COMPARABLE' });

  expect(none.textContent).toBe('không gộp được');
  expect(none.querySelector('button')).toBeNull();
});

test('a figure is that of the gateway and opens to where it comes from', () => {
  const made = shown({ state: 'VALUE', value: 1955 });

  expect(made.textContent).toContain('1.955');
  expect(made.querySelector('[data-explain]')?.getAttribute('data-explain')).toBe(
    'GOV.PROCEDURE.POSTAL_PILOT@15~2025.04630@2024',
  );
});
