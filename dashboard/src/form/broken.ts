import type { Form, UsualNumber } from '../api/shapes';
import { inWords, valueOf } from './sums';

type Rule = Form['rules'][number];
type Figures = Record<string, number>;

/** A rule that numbers break, in the names of their fields. */
export interface Broken {
  field: string;
  severity: Rule['severity'];
  kind: 'atMost' | 'atLeast' | 'equal' | 'share' | 'jump' | 'outlier';
  left: string;
  right: string;
  is: number;
  bound: number;
  most: number;
}

const HOLDS = /^(.+) (<=|>=|=) ([^=]+)$/;
const SHARE = /^(.+) \/ (.+) = (\S+) \.\. (\S+) %$/;
const JUMP = /^(\S+) ± (\S+) %$/;
const OUTLIER = /^(\S+) ± (\S+) z of \d+$/;
const KINDS = { '<=': 'atMost', '>=': 'atLeast', '=': 'equal' } as const;

/**
 * Which rules of a form the numbers of a line break, as its service checks them when it is submitted. Within which bounds they
 * are usual is known of the service.
 */
export function brokenRules(
  rules: Rule[],
  figures: Figures,
  before: Figures,
  usual: UsualNumber[],
  nameOf: (field: string) => string,
): Broken[] {
  return rules.flatMap((rule) => brokenBy(rule, figures, before, usual, nameOf) ?? []);
}

/** Whether a rule asks for what is usual. */
export const asksForUsual = (form: Form) => form.rules.some(({ rule }) => OUTLIER.test(rule));

function brokenBy(
  { rule, field, severity }: Rule,
  figures: Figures,
  before: Figures,
  usual: UsualNumber[],
  nameOf: (field: string) => string,
): Broken | undefined {
  const of = (sum: string) => valueOf(sum, [{ figures }]);
  const known = { field, severity };
  const share = SHARE.exec(rule);
  if (share !== null) {
    const [, part = '', whole = '', least = '', most = ''] = share;
    const is = of(part);
    const all = of(whole);
    if (is === undefined || all === undefined || all === 0) return undefined;
    if (is * 100 >= all * Number(least) && is * 100 <= all * Number(most)) return undefined;
    return {
      ...known,
      kind: 'share',
      left: inWords(part, nameOf),
      right: inWords(whole, nameOf),
      is: (is / all) * 100,
      bound: Number(least),
      most: Number(most),
    };
  }
  const jump = JUMP.exec(rule);
  if (jump !== null) {
    const [, name = '', most = ''] = jump;
    const is = figures[name];
    const was = before[name];
    if (is === undefined || was === undefined || was === 0) return undefined;
    if (Math.abs(is - was) * 100 <= Number(most) * Math.abs(was)) return undefined;
    return { ...known, kind: 'jump', left: nameOf(name), right: '', is, bound: was, most: Number(most) };
  }
  const outlier = OUTLIER.exec(rule);
  if (outlier !== null) {
    const [, name = ''] = outlier;
    const is = figures[name];
    const bounds = usual.find((number) => number.field === name);
    if (is === undefined || bounds === undefined || (is >= bounds.from && is <= bounds.to)) return undefined;
    return {
      ...known,
      kind: 'outlier',
      left: nameOf(name),
      right: '',
      is,
      bound: bounds.from,
      most: bounds.to,
    };
  }
  const [, left = '', relation = '', right = ''] = HOLDS.exec(rule) ?? [];
  const is = of(left);
  const bound = of(right);
  if (is === undefined || bound === undefined || !(relation in KINDS)) return undefined;
  const holds = relation === '<=' ? is <= bound : relation === '>=' ? is >= bound : is === bound;
  if (holds) return undefined;
  const kind = KINDS[relation as keyof typeof KINDS];
  return { ...known, kind, left: inWords(left, nameOf), right: inWords(right, nameOf), is, bound, most: 0 };
}
