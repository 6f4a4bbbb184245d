import type { Pillar } from '../api/shapes';

export const PILLARS: Pillar[] = ['gov', 'economy', 'society'];

export function isPillar(text: string | undefined): text is Pillar {
  return PILLARS.some((pillar) => pillar === text);
}

export function formPath(pillar: string, form: string): string {
  return `/forms/${pillar}/${form}`;
}

export function returnPath(pillar: string, form: string, orgUnit: string, period: string): string {
  return `${formPath(pillar, form)}/${orgUnit}/${period}`;
}

/** Where a unit fills in a form. */
export function returnEntryPath(pillar: string, form: string, orgUnit: string, period: string): string {
  return `${returnPath(pillar, form, orgUnit, period)}/entry`;
}

export function registerPath(pillar: string, collection: string): string {
  return `/registers/${pillar}/${collection}`;
}

export function recordPath(pillar: string, collection: string, id: string): string {
  return `${registerPath(pillar, collection)}/${id}`;
}

/** Where many records of a register are changed at once. */
export function bulkPath(pillar: string, collection: string): string {
  return `${registerPath(pillar, collection)}/bulk`;
}

/** Where a record is entered. */
export function newRecordPath(pillar: string, collection: string): string {
  return `${registerPath(pillar, collection)}/new`;
}

/** Where a record is corrected. */
export function correctionPath(pillar: string, collection: string, id: string): string {
  return `${recordPath(pillar, collection, id)}/edit`;
}

export function criteriaPath(pillar: string, set: string): string {
  return `/criteria/${pillar}/${set}`;
}

export function programmePath(programme: string): string {
  return `/programmes/${programme}`;
}

export function assessmentPath(pillar: string, set: string, id: string): string {
  return `${criteriaPath(pillar, set)}/${id}`;
}

/** The page of a record that a figure was counted from; a return is called "unit period". */
export function pathOfRecord({ link, name }: { link: string; name: string }): string | undefined {
  const [, pillar, rest] = /\/api\/v1\/(gov|economy|society)\/(.+)$/.exec(link) ?? [];
  if (pillar === undefined || rest === undefined) return undefined;
  const [, collection, record] = /^([^/]+)\/([^/]+)$/.exec(rest) ?? [];
  if (collection !== undefined && record !== undefined) return recordPath(pillar, collection, record);
  const [, set, assessment] = /^criteria\/([^/]+)\/assessments\/([^/]+)$/.exec(rest) ?? [];
  if (set !== undefined && assessment !== undefined) return assessmentPath(pillar, set, assessment);
  const [, form] = /^forms\/([^/]+)\/returns\/[^/]+$/.exec(rest) ?? [];
  const [orgUnit, period, ...more] = name.split(' ');
  if (form === undefined || orgUnit === undefined || period === undefined || more.length > 0)
    return undefined;
  return returnPath(pillar, form, orgUnit, period);
}
