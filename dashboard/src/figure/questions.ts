import { createContext } from 'react';
import type { FigureQuestion, Pillar } from '../api/shapes';
import { nameKey } from './names';
import { type IndicatorSubject, type ItemSubject, writeSubject } from './subject';

/** A figure that can be asked about. */
export type AskedFigure = IndicatorSubject | ItemSubject;

/** The questions about figures, the latest first; by the figure's subject. */
export type Questions = ReadonlyMap<string, readonly FigureQuestion[]>;

/** Those of every pillar that has answered. */
export const QuestionsContext = createContext<Questions>(new Map());

/** The figure that a question is about. */
export function figureOf({ subject, breakdown, orgUnit, period }: FigureQuestion): AskedFigure {
  const slash = subject.indexOf('/');
  return slash < 0
    ? { kind: 'indicator', indicator: subject, orgUnit, period, breakdown }
    : { kind: 'item', indexSet: subject.slice(0, slash), item: subject.slice(slash + 1), orgUnit, period };
}

export function bySubject(questions: readonly FigureQuestion[]): Questions {
  const asked = new Map<string, FigureQuestion[]>();
  for (const question of questions) {
    const subject = writeSubject(figureOf(question));
    asked.set(subject, [...(asked.get(subject) ?? []), question]);
  }
  return asked;
}

const PREFIXES: Record<string, Pillar> = { GOV: 'gov', DTI: 'gov', ECO: 'economy', SOC: 'society' };

/** Which pillar is asked: the one that makes the figure; of a score the one that leads the programme. */
export function pillarAsked(figure: AskedFigure): Pillar {
  return figure.kind === 'item' ? 'gov' : (PREFIXES[nameKey(figure).split('.')[0] ?? ''] ?? 'gov');
}

/** What is to be marked of the questions about one figure: one that is late, one that waits, an answer; else nothing. */
export function markOf(asked: readonly FigureQuestion[]): 'OVERDUE' | 'ASKED' | 'ANSWERED' | undefined {
  if (asked.some(({ overdue }) => overdue)) return 'OVERDUE';
  if (asked.some(({ state }) => state === 'ASKED')) return 'ASKED';
  return asked.some(({ cause }) => cause !== undefined) ? 'ANSWERED' : undefined;
}
