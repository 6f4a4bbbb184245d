// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { MantineProvider } from '@mantine/core';
import { expect, test } from 'vitest';
import type { ConsumerView } from '../api/shapes';
import { LanguageProvider } from '../messages/language';
import { stateOf } from './ConsumersPage';
import { MadeKey } from './MadeKey';

const known: ConsumerView = {
  name: 'mot-cua',
  title: 'Hệ thống một cửa',
  organisation: 'Sở',
  contact: 'vanthu@example.org',
  grants: ['system:gov:15'],
  perMinute: 60,
  perDay: 5000,
  active: true,
  createdAt: '2026-01-01T00:00:00Z',
  keys: [{ prefix: 'tck_abcdefgh', madeAt: '2026-01-01T00:00:00Z' }],
};
const NOW = new Date('2026-06-01T00:00:00Z').getTime();

test('a system is active while it is switched on, has not ended and has a key', () => {
  expect(stateOf(known, NOW)).toBe('active');
  expect(stateOf({ ...known, expiresAt: '2026-06-02T00:00:00Z' }, NOW)).toBe('active');
  expect(stateOf({ ...known, expiresAt: '2026-06-01T00:00:00Z' }, NOW)).toBe('ended');
  expect(stateOf({ ...known, keys: [] }, NOW)).toBe('keyless');
  expect(stateOf({ ...known, active: false, keys: [] }, NOW)).toBe('inactive');
});

test('a key is shown where it was made just now, and nowhere else', () => {
  const shown = (made: string | undefined) =>
    renderToStaticMarkup(
      <MantineProvider>
        <LanguageProvider>
          <MadeKey name="mot-cua" made={made} />
        </LanguageProvider>
      </MantineProvider>,
    );

  expect(shown('tck_secret')).toContain('<code>tck_secret</code>');
  expect(shown(undefined)).not.toContain('secret');
});
