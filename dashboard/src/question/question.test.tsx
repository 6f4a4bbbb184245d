// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { sessionQuery } from '../api/account';
import type { FigureQuestion, SessionView } from '../api/shapes';
import { bySubject, QuestionsContext } from '../figure/questions';
import { LanguageProvider } from '../messages/language';
import { FigureQuestions } from './FigureQuestions';
import { inOrder } from './QuestionsToDo';
import { pageOf } from './useTelling';

const FIGURE = {
  kind: 'indicator',
  indicator: 'SOC.TEAM.MEMBERS',
  orgUnit: '15.132',
  period: '2024',
  breakdown: '',
} as const;

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
  askedBy: 'lan',
  askedAs: 'viewer',
  due: '2025-04-10',
  remarks: [],
  demo: false,
  version: 3,
  ...said,
});

const ANSWERED = asked({
  state: 'ANSWERED',
  cause: 'Máy hỏng',
  remedy: 'Thay máy mới',
  mendedBy: '2025-06-30',
  answeredAt: '2025-04-07T01:00:00Z',
  answeredAs: 'reporter',
  remarks: [{ text: 'Máy nào?', by: 'lan', as: 'viewer', at: '2025-04-08T01:00:00Z', again: false }],
});

/** What somebody with these rights sees of the questions; no rights: who is not signed in. */
function shown(questions: FigureQuestion[], name?: string, ...grants: string[]): HTMLElement {
  const client = new QueryClient();
  const session: SessionView = {
    offered: true,
    grants,
    passwords: true,
    ofProvider: false,
    mustChange: false,
    demo: false,
  };
  client.setQueryData(sessionQuery().queryKey, name === undefined ? session : { ...session, name });
  const element = document.createElement('div');
  element.innerHTML = renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <MantineProvider>
        <MemoryRouter>
          <LanguageProvider>
            <QuestionsContext value={bySubject(questions)}>
              <FigureQuestions figure={FIGURE} seen={72} />
            </QuestionsContext>
          </LanguageProvider>
        </MemoryRouter>
      </MantineProvider>
    </QueryClientProvider>,
  );
  element.querySelectorAll('style').forEach((style) => style.remove());
  return element;
}

const buttons = (element: HTMLElement) =>
  [...element.querySelectorAll('button')].map((button) => button.textContent);

test('who reads what is not public asks why with one press, a visitor is asked for nothing', () => {
  expect(buttons(shown([], 'lan', 'viewer:society:15'))[0]).toBe('Hỏi vì sao');
  expect(shown([]).textContent).toBe('');
  expect(shown([], 'lan', 'viewer:economy:15').textContent).toBe('');
  expect(shown([], 'lan', 'viewer:society:14').textContent).toBe('');
});

test('a question that waits is answered in place by who reports for the unit', () => {
  const officer = shown([asked({ overdue: true })], 'minh', 'reporter:society:15.132');

  expect(officer.textContent).toContain('Quá hạn giải trình');
  expect(officer.textContent).toContain('10/04/2025');
  expect(officer.querySelectorAll('textarea')).toHaveLength(3);
  expect(officer.querySelector('input')?.type).toBe('date');
  expect(buttons(officer)).toEqual(['Gửi giải trình', 'Gửi ý kiến']);
});

test('everybody reads the cause, the remedy and its day, without a form', () => {
  const visitor = shown([{ ...ANSWERED, remarks: [] }]);

  expect(visitor.querySelector('dl')?.textContent).toContain('Máy hỏng');
  expect(visitor.querySelector('dl')?.textContent).toContain('30/06/2025');
  expect(visitor.querySelectorAll('textarea, button')).toHaveLength(0);
});

test('who asked closes the question or asks again, and no other question is asked meanwhile', () => {
  const leader = shown([ANSWERED], 'lan', 'viewer:society:15');

  expect(buttons(leader)).toEqual(['Đóng câu hỏi', 'Hỏi lại', 'Gửi ý kiến']);
  expect(leader.textContent).toContain('Máy nào?');
  expect(buttons(shown([ANSWERED], 'an', 'viewer:society:15'))).toEqual(['Gửi ý kiến']);
});

test('of a closed question nothing is done any more, and a new one can be asked', () => {
  const leader = shown([{ ...ANSWERED, state: 'CLOSED' }], 'lan', 'viewer:society:15');

  expect(leader.textContent).toContain('Thay máy mới');
  expect(buttons(leader)).toEqual(['Hỏi vì sao', 'Hỏi vì sao']);
});

test('the late ones stand first, then what waits by its day, then answers; each once', () => {
  const list = inOrder([
    ANSWERED,
    asked({ id: '2', due: '2025-05-01' }),
    asked({ id: '3', due: '2025-04-20' }),
    asked({ id: '4', due: '2025-04-01', overdue: true }),
    asked({ id: '3', due: '2025-04-20' }),
  ]);

  expect(list.map(({ id }) => id)).toEqual(['4', '3', '2', '1']);
});

test('what was typed is found again at the figure', () => {
  expect(pageOf(FIGURE)).toBe('/to-do?explain=SOC.TEAM.MEMBERS%4015.132%402024');
});
