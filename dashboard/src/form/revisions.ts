import type { FormLine, FormReturn } from '../api/shapes';

/** A number that a change made another; undefined where there was or is none. */
export interface NumberChange {
  line: string | undefined;
  field: string;
  before: number | undefined;
  after: number | undefined;
}

/** What differs between two states of a return. */
export interface Difference {
  state: FormReturn['state'] | undefined;
  answer: FormReturn['answer'] | undefined;
  numbers: NumberChange[];
  /** Whether anything else that people wrote differs: comment, reason, who submitted it and when. */
  other: boolean;
}

type State = Partial<FormReturn>;

const OTHERS = ['comment', 'reason', 'receivedOn', 'submittedBy', 'demo'] as const;

export function difference(before: State, after: State): Difference {
  return {
    state: before.state === after.state ? undefined : after.state,
    answer: before.answer === after.answer ? undefined : after.answer,
    numbers: numbers(before.lines ?? [], after.lines ?? []),
    other: OTHERS.some((field) => (before[field] ?? undefined) !== (after[field] ?? undefined)),
  };
}

function numbers(before: FormLine[], after: FormLine[]): NumberChange[] {
  const codes = [...new Set([...before, ...after].map((line) => line.line ?? ''))].sort();
  return codes.flatMap((code) => {
    const was = figuresOf(before, code);
    const is = figuresOf(after, code);
    return [...new Set([...Object.keys(was), ...Object.keys(is)])]
      .filter((field) => was[field] !== is[field])
      .map((field) => ({ line: code || undefined, field, before: was[field], after: is[field] }));
  });
}

function figuresOf(lines: FormLine[], code: string): Partial<Record<string, number>> {
  return lines.find((line) => (line.line ?? '') === code)?.figures ?? {};
}
