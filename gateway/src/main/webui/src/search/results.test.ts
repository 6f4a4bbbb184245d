import { expect, test } from 'vitest';
import type { OrgUnit } from '../api/shapes';
import { sayIn } from '../messages/language';
import { unitResults } from './results';

test('twins are told apart by their last day, and shown with the code people know', () => {
  const lasting: OrgUnit = {
    id: '15~2025.04630',
    kind: 'COMMUNE',
    names: { vi: 'Xã Tú Lệ' },
    validFrom: '2025-07-01',
    demo: false,
    successorUnknown: false,
  };
  const ended: OrgUnit = { ...lasting, id: '15.140.04630', validFrom: undefined, validTo: '2025-07-01' };

  const found = unitResults([lasting, ended], (names) => names.vi, sayIn('vi'));

  expect(found.map(({ label, hint }) => `${label} | ${hint}`)).toEqual([
    'Xã Tú Lệ | Xã, phường · 04630',
    'Xã Tú Lệ (cũ, đến 30/06/2025) | Xã, phường · 04630 · đã kết thúc',
  ]);
});
