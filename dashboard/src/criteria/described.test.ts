import { expect, test } from 'vitest';
import type { CriteriaSet, RegisterField } from '../api/shapes';
import { differences } from '../register/revisions';
import { described, factsOf, flattened, historyOf } from './described';
import { levelsOf, periodsOf } from './levels';

const set: CriteriaSet = {
  code: 'ready',
  names: { vi: 'Sẵn sàng', en: 'Ready' },
  trial: true,
  level: 'COMMUNE',
  counted: 'SELF',
  frequency: 'QUARTER',
  indicator: 'SOC.CRITERIA.READY',
  maximum: 40,
  groups: [
    {
      code: 'people',
      names: { vi: 'Con người' },
      weight: 1,
      points: 40,
      criteria: [
        asked('plan', 'YES_NO', 'Kế hoạch'),
        asked('trained', 'NUMBER', 'Tập huấn'),
        {
          ...asked('coverage', 'CHOICE', 'Sóng'),
          choices: [
            { value: 0, names: { vi: 'Chưa có' } },
            { value: 1, names: { vi: 'Có' } },
          ],
        },
      ],
    },
  ],
  levels: [{ code: 'STARTED', names: { vi: 'Khởi động' }, total: { above: 10 } }],
};

function asked(code: string, input: 'YES_NO' | 'NUMBER' | 'CHOICE', vi: string) {
  return { code, names: { vi }, input, points: 10, rule: { vi: 'x' }, choices: [], evidence: false };
}

test('a set is described as a register whose records are its assessments', () => {
  const register = described(set);
  expect(register.fields.map(({ name }) => name)).toContain(register.unit);
  expect(register.fields.map(({ name }) => name)).toContain(register.title);
  expect(register.filters.map(({ name }) => name)).toEqual(['within', 'kind', 'level']);
  expect(register.figures).toEqual([{ indicator: 'SOC.CRITERIA.READY', frequencies: ['QUARTER'] }]);
  expect(factsOf(register).map(({ name }) => name)).not.toContain('points');
});

test('each level has its part of the indicator, and none of them too', () => {
  expect(levelsOf(described(set)).map(({ breakdown }) => breakdown)).toEqual(['level=STARTED', 'level=NONE']);
  expect(periodsOf(set)[0]?.frequencies).toEqual(['QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR']);
});

test('the history tells each answer and note by its criterion', () => {
  const before = { level: 'NONE', answers: [answer('plan', 0), answer('coverage', 1)] };
  const after = {
    level: 'STARTED',
    answers: [answer('plan', 1, 'đã ban hành'), answer('coverage', 1), answer('trained', 5)],
  };
  const said = differences(historyOf(set), flattened(before), flattened(after)).map((change) => [
    change.field.names.vi,
    'after' in change ? change.after : undefined,
  ]);
  expect(said).toEqual([
    ['Mức', 'STARTED'],
    ['Kế hoạch', 1],
    ['Kế hoạch (ghi chú)', 'đã ban hành'],
    ['Tập huấn', 5],
  ]);
});

test('what can be chosen is named, a number stands for itself', () => {
  const named = (code: string): RegisterField | undefined => historyOf(set).find(({ name }) => name === code);
  expect(named('plan')?.choices.map(({ code, names }) => [code, names.vi])).toEqual([
    ['1', 'có'],
    ['0', 'không'],
  ]);
  expect(named('coverage')?.choices[1]?.names.vi).toBe('Có');
  expect(named('trained')?.type).toBe('NUMBER');
});

function answer(criterion: string, value: number, note?: string) {
  return note === undefined ? { criterion, value } : { criterion, value, note };
}
