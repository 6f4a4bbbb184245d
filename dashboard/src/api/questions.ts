import { queryOptions } from '@tanstack/react-query';
import { ask } from './send';
import type { Pillar } from './shapes';

/** What somebody said about a question; who, only users read. */
export interface QuestionRemark {
  text: string;
  by?: string;
  as: string;
  at: string;
  again: boolean;
}

/** Why a figure is what it is: what was asked, and the cause, the remedy and its day if it was answered. */
export interface FigureQuestion {
  id: string;
  subject: string;
  breakdown: string;
  orgUnit: string;
  period: string;
  number: number;
  state: 'ASKED' | 'ANSWERED' | 'CLOSED';
  overdue: boolean;
  text?: string;
  seen?: number;
  askedAt: string;
  askedBy?: string;
  askedAs: string;
  due: string;
  cause?: string;
  remedy?: string;
  mendedBy?: string;
  answeredAt?: string;
  answeredBy?: string;
  answeredAs?: string;
  remarks: QuestionRemark[];
  demo: boolean;
  version: number;
}

interface QuestionPage {
  items: FigureQuestion[];
  total: number;
}

/** Which questions a list holds. */
export interface QuestionFilter {
  subject?: string;
  breakdown?: string;
  orgUnit?: string;
  period?: string;
  state?: string[];
  toAnswer?: boolean;
  mine?: boolean;
  size?: number;
}

function listed(pillar: Pillar, filter: QuestionFilter, signal: AbortSignal): Promise<QuestionPage> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter))
    for (const one of Array.isArray(value) ? (value as string[]) : [value]) query.append(name, String(one));
  return ask(`/api/v1/${pillar}/questions?${query.toString()}`, signal);
}

const LATEST = 300;
const FIVE_MINUTES = 300_000;

/** The latest questions of a pillar, for a mark at each number that they are about. */
export const latestQuestionsQuery = (pillar: Pillar) =>
  queryOptions({
    queryKey: ['questions', pillar],
    refetchInterval: FIVE_MINUTES,
    queryFn: ({ signal }) => listed(pillar, { size: LATEST }, signal),
  });

/** Some questions of a pillar. */
export const questionsQuery = (pillar: Pillar, filter: QuestionFilter) =>
  queryOptions({
    queryKey: ['questions', pillar, filter],
    queryFn: ({ signal }) => listed(pillar, filter, signal),
  });
