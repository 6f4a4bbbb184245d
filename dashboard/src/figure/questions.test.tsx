// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import type { FigureQuestion } from '../api/shapes';
import { LanguageProvider } from '../messages/language';
import { Figure } from './Figure';
import { bySubject, figureOf, markOf, pillarAsked, QuestionsContext } from './questions';

const asked = (said: Partial<FigureQuestion>): FigureQuestion => ({
  id: '1',
  subject: 'SOC.TEAM.MEMBERS',
  breakdown: '',
  orgUnit: '15.132',
  period: '2024',
  number: 1,
  state: 'ASKED',
  overdue: false,
  askedAt: '2025-04-03T01:00:00Z',
  askedAs: 'viewer',
  due: '2025-04-10',
  remarks: [],
  demo: false,
  version: 0,
  ...said,
});

test('questions stand by the figure that they are about', () => {
  const found = bySubject([
    asked({ id: '2', number: 2 }),
    asked({}),
    asked({ breakdown: 'sex=F' }),
    asked({ subject: 'dti-922/workforce' }),
  ]);

  expect(found.get('SOC.TEAM.MEMBERS@15.132@2024')?.map(({ id }) => id)).toEqual(['2', '1']);
  expect(found.get('SOC.TEAM.MEMBERS@15.132@2024@sex=F')).toHaveLength(1);
  expect(found.get('dti-922/workforce@15.132@2024')).toHaveLength(1);
});

test.each([
  ['SOC.TEAM.MEMBERS', 'society'],
  ['ECO.OCOP.LISTED', 'economy'],
  ['GOV.DOSSIER.RECEIVED', 'gov'],
  ['DTI.SCORE', 'gov'],
  ['dti-922/society', 'gov'],
])('about %s the pillar %s is asked', (subject, pillar) => {
  expect(pillarAsked(figureOf(asked({ subject })))).toBe(pillar);
});

test.each([
  [[], undefined],
  [[asked({})], 'ASKED'],
  [[asked({}), asked({ state: 'CLOSED', cause: 'Mưa' })], 'ASKED'],
  [[asked({ overdue: true })], 'OVERDUE'],
  [[asked({ state: 'ANSWERED', cause: 'Mưa' })], 'ANSWERED'],
  [[asked({ state: 'CLOSED', cause: 'Mưa' })], 'ANSWERED'],
  [[asked({ state: 'CLOSED' })], undefined],
] as const)('of %o the mark is %s', (questions, mark) => {
  expect(markOf(questions)).toBe(mark);
});

test('a number that somebody asked about says so, and still opens', () => {
  const figure = figureOf(asked({}));
  const element = document.createElement('div');
  const shown = (questions: FigureQuestion[]) => {
    element.innerHTML = renderToStaticMarkup(
      <MantineProvider>
        <MemoryRouter>
          <LanguageProvider>
            <QuestionsContext value={bySubject(questions)}>
              <Figure ofSubject explain={figure}>
                72
              </Figure>
              <Figure explain={figure}>+4</Figure>
            </QuestionsContext>
          </LanguageProvider>
        </MemoryRouter>
      </MantineProvider>,
    );
    return [...element.querySelectorAll('[data-asked]')];
  };

  expect(shown([])).toHaveLength(0);
  const marks = shown([asked({})]);
  expect(marks.map((mark) => mark.getAttribute('data-asked'))).toEqual(['ASKED']);
  expect(marks[0]?.closest('button')?.getAttribute('data-explain')).toBe('SOC.TEAM.MEMBERS@15.132@2024');
  expect(marks[0]?.textContent).toContain('đang được hỏi');
});
