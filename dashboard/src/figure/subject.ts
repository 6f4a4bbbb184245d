import type { OrgUnitKind } from '../api/shapes';

/** A figure of an indicator. */
export interface IndicatorSubject {
  kind: 'indicator';
  indicator: string;
  orgUnit: string;
  period: string;
  breakdown: string;
}

/** A score: the total, a pillar, a main index or a component of an index set. */
export interface ItemSubject {
  kind: 'item';
  indexSet: string;
  item: string;
  orgUnit: string;
  period: string;
}

/** The place that a figure gives its unit among those of a level; of a unit that is not among them: their order. */
export interface RankSubject {
  kind: 'rank';
  of: IndicatorSubject | ItemSubject;
  level: OrgUnitKind;
  /** Undefined: in the whole country. */
  parent: string | undefined;
}

/** What was recorded last of a unit and its parts, or together at one moment. */
export interface ChangesSubject {
  kind: 'changes';
  orgUnit: string;
  at: string | undefined;
}

/** The returns of forms that were due of a unit and of what is part of it. */
export interface ReportsSubject {
  kind: 'reports';
  orgUnit: string;
  period: string;
}

/** What the gateway holds and how far it has read. */
export interface DataSubject {
  kind: 'data';
}

/** What the explain drawer explains; written into the address so that it can be linked. */
export type Subject =
  IndicatorSubject | ItemSubject | RankSubject | ChangesSubject | ReportsSubject | DataSubject;

/**
 * SOC.TEAM.MEMBERS@15@2024@channel=online or dti-922/workforce@15@2024; rank@DISTRICT@15@ before either;
 * changes@15@2025-03-02T02:00:00Z; reports@15@2024; data.
 */
export function writeSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'indicator': {
      const { indicator, orgUnit, period, breakdown } = subject;
      return [indicator, orgUnit, period, ...optional(breakdown)].join('@');
    }
    case 'item':
      return [`${subject.indexSet}/${subject.item}`, subject.orgUnit, subject.period].join('@');
    case 'rank':
      return ['rank', subject.level, subject.parent ?? '', writeSubject(subject.of)].join('@');
    case 'changes':
      return ['changes', subject.orgUnit, ...optional(subject.at)].join('@');
    case 'reports':
      return ['reports', subject.orgUnit, subject.period].join('@');
    case 'data':
      return 'data';
  }
}

const optional = (part: string | undefined) => (part === undefined || part === '' ? [] : [part]);

/** Null if the text is none. */
export function readSubject(text: string | null): Subject | null {
  const [first, ...rest] = text?.split('@') ?? [];
  switch (first) {
    case 'data':
      return { kind: 'data' };
    case 'changes': {
      const [orgUnit, at] = rest;
      return orgUnit ? { kind: 'changes', orgUnit, at } : null;
    }
    case 'reports': {
      const [orgUnit, period] = rest;
      return orgUnit && period ? { kind: 'reports', orgUnit, period } : null;
    }
    case 'rank': {
      const [level, parent, ...figure] = rest;
      const of = readFigure(figure);
      return level && of !== null
        ? { kind: 'rank', of, level: level as OrgUnitKind, parent: parent || undefined }
        : null;
    }
    default:
      return readFigure([first, ...rest]);
  }
}

function readFigure(parts: (string | undefined)[]): IndicatorSubject | ItemSubject | null {
  const [what, orgUnit, period, breakdown = ''] = parts;
  if (!what || !orgUnit || !period) return null;
  const slash = what.indexOf('/');
  return slash < 0
    ? { kind: 'indicator', indicator: what, orgUnit, period, breakdown }
    : { kind: 'item', indexSet: what.slice(0, slash), item: what.slice(slash + 1), orgUnit, period };
}
