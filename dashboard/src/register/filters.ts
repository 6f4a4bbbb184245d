import type { RegisterFilter } from '../api/shapes';

/** Words that are looked for in the texts of records: every register takes it. */
export const WORDS = 'q';

/** Records on a page of their list. */
export const SHOWN = 50;

/** Filters have names of their own in the address: a register may have one that is called like a part of the place. */
export function inAddress(filter: string): string {
  return `f.${filter}`;
}

/** What of the address is asked of a register: the filters that it takes, and words. */
export function filtersOf(filters: RegisterFilter[], params: URLSearchParams): Record<string, string> {
  const asked: Record<string, string> = {};
  for (const name of [WORDS, ...filters.map((filter) => filter.name)]) {
    const value = params.get(inAddress(name))?.trim() ?? '';
    if (value !== '') asked[name] = value;
  }
  return asked;
}

/** The page that the address asks for, from 0; people count from 1. */
export function pageOf(params: URLSearchParams): number {
  const page = Number(params.get('page') ?? '1');
  return Number.isInteger(page) && page >= 1 && page < 1_000_000 ? page - 1 : 0;
}

/** The change of the address that asks for what a form of filters says, from the first page on. */
export function asParams(filters: RegisterFilter[], said: FormData): Record<string, string | undefined> {
  const change: Record<string, string | undefined> = { page: undefined };
  for (const name of [WORDS, ...filters.map((filter) => filter.name)]) {
    const value = said.get(name);
    change[inAddress(name)] = typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  }
  return change;
}
