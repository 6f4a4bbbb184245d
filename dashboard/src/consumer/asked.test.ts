import { expect, test } from 'vitest';
import type { Grant } from '../session/grants';
import { asked, endOf, FIRST_OF_A_SYSTEM, lastDayBefore } from './asked';

function fieldsOf(values: Record<string, string>): FormData {
  const fields = new FormData();
  Object.entries(values).forEach(([name, value]) => fields.append(name, value));
  return fields;
}

const typed = {
  title: 'Hệ thống một cửa',
  organisation: 'Sở Khoa học và Công nghệ',
  contact: 'vanthu@example.org',
  perMinute: '60',
  perDay: '5000',
  'unit-0': ' 15~2025 ',
};

test('what is typed is asked for, with rights of the units that are typed', () => {
  const grants: Grant[] = [{ ...FIRST_OF_A_SYSTEM, role: 'system', pillar: 'gov' }];

  expect(asked(fieldsOf({ ...typed, expiresOn: '' }), grants)).toEqual({
    title: 'Hệ thống một cửa',
    organisation: 'Sở Khoa học và Công nghệ',
    contact: 'vanthu@example.org',
    grants: ['system:gov:15~2025'],
    perMinute: 60,
    perDay: 5000,
  });
});

test('a system ends when its last day is over, and shows that day again', () => {
  const { expiresAt } = asked(fieldsOf({ ...typed, expiresOn: '2027-02-28' }), []);

  expect(expiresAt).toBe(endOf('2027-02-28'));
  expect(new Date(expiresAt ?? '').getTime()).toBe(new Date('2027-03-01T00:00:00').getTime());
  expect(lastDayBefore(expiresAt)).toBe('2027-02-28');
  expect(lastDayBefore(undefined)).toBe('');
});
