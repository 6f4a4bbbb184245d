import type { CriteriaSet, Criterion, Names, Register, RegisterField, RegisterFilter } from '../api/shapes';
import { sayIn } from '../messages/language';
import type { MessageKey } from '../messages/vi';

/** A level that is none: what an assessment reaches that reaches none. */
export const NONE = 'NONE';

/** What is said on the page of an assessment only. */
const APART = ['comment', 'assessedBy'];

type Choices = RegisterField['choices'];

/** A set of criteria described as registers are, so that its assessments are found and drawn as records are. */
export function described(set: CriteriaSet): Register {
  const kinds = choices(['SELF', 'APPRAISAL'].map((kind) => [kind, `criteria.kind.${kind}` as MessageKey]));
  const levels: Choices = [
    ...set.levels.map(({ code, names }) => ({ code, names })),
    { code: NONE, names: spoken('criteria.level.none') },
  ];
  return {
    collection: set.code,
    names: set.names,
    unit: 'orgUnit',
    unitKind: set.level,
    title: 'subjectName',
    fields: [
      field('subjectName', 'criteria.subject', 'TEXT'),
      field('assessedOn', 'criteria.assessedOn', 'DAY'),
      field('kind', 'criteria.kind', 'CHOICE', kinds),
      field('level', 'criteria.level', 'CHOICE', levels),
      field('points', 'criteria.points', 'NUMBER'),
      field('maximum', 'criteria.of', 'NUMBER'),
      field('orgUnit', 'ranking.unit', 'ORG_UNIT'),
      field('draft', 'criteria.draft', 'TRUTH'),
      field('comment', 'return.comment', 'TEXT'),
      field('assessedBy', 'criteria.assessedBy', 'TEXT'),
    ],
    filters: [
      filter('within', 'form.within', 'ORG_UNIT'),
      filter('kind', 'criteria.kind', 'CHOICE', kinds),
      filter('level', 'criteria.level', 'CHOICE', levels),
    ],
    figures: [{ indicator: set.indicator, frequencies: [set.frequency] }],
  };
}

/** What a list has columns for: who was found to be what, and when. */
export function listed(set: CriteriaSet): Register {
  const register = described(set);
  return { ...register, fields: register.fields.filter(({ name }) => !APART.includes(name)) };
}

/** What an assessment says, in one line: its answers stand by their criteria, its points where they are worked out. */
export function factsOf({ fields }: Register): RegisterField[] {
  return fields.filter(({ name }) => name !== 'points' && name !== 'maximum');
}

/** What two states of an assessment can differ in: its facts, and each criterion with what was said about it. */
export function historyOf(set: CriteriaSet): RegisterField[] {
  return [
    ...factsOf(described(set)),
    ...set.groups
      .flatMap(({ criteria }) => criteria)
      .flatMap((criterion) => [
        {
          ...field(criterion.code, 'criteria.answer', criterion.input === 'NUMBER' ? 'NUMBER' : 'CHOICE'),
          names: criterion.names,
          choices: answersOf(criterion),
        },
        {
          ...field(noteOf(criterion.code), 'criteria.note', 'TEXT'),
          names: noteNames(criterion.names),
        },
      ]),
  ];
}

/** A state with each answer and note as a field of its own. */
export function flattened(state: Partial<Record<string, unknown>>): Record<string, unknown> {
  const answers = Array.isArray(state['answers']) ? (state['answers'] as Answer[]) : [];
  return {
    ...state,
    ...Object.fromEntries(
      answers.flatMap(({ criterion, value, note }) => [
        [criterion, value],
        [noteOf(criterion), note],
      ]),
    ),
  };
}

interface Answer {
  criterion: string;
  value: number;
  note?: string;
}

/** What can be answered to a criterion that offers something; nothing of a number. */
export function answersOf({ input, choices: offered }: Pick<Criterion, 'input' | 'choices'>): Choices {
  if (input === 'YES_NO') {
    return choices([
      ['1', 'register.yes'],
      ['0', 'register.no'],
    ]);
  }
  return offered.map(({ value, names }) => ({ code: String(value), names }));
}

function noteOf(criterion: string): string {
  return `${criterion} note`;
}

function noteNames({ vi, en }: Names): Names {
  const { vi: note, en: noteEn = note } = spoken('criteria.note');
  return en === undefined ? { vi: `${vi} (${note})` } : { vi: `${vi} (${note})`, en: `${en} (${noteEn})` };
}

function spoken(key: MessageKey): Names {
  return { vi: sayIn('vi')(key), en: sayIn('en')(key) };
}

function choices(of: (readonly [string, MessageKey])[]): Choices {
  return of.map(([code, key]) => ({ code, names: spoken(key) }));
}

function field(
  name: string,
  key: MessageKey,
  type: RegisterField['type'],
  offered: Choices = [],
): RegisterField {
  return { name, names: spoken(key), type, required: false, choices: offered, fields: [] };
}

function filter(
  name: string,
  key: MessageKey,
  type: RegisterField['type'],
  offered: Choices = [],
): RegisterFilter {
  return { name, names: spoken(key), type, choices: offered };
}
