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

/** The page of a record that a figure was counted from, if it is a return; its name is "unit period". */
export function pathOfRecord({ link, name }: { link: string; name: string }): string | undefined {
  const [, pillar, form] =
    /\/api\/v1\/(gov|economy|society)\/forms\/([^/]+)\/returns\/[^/]+$/.exec(link) ?? [];
  const [orgUnit, period, ...more] = name.split(' ');
  if (pillar === undefined || form === undefined) return undefined;
  if (orgUnit === undefined || period === undefined || more.length > 0) return undefined;
  return returnPath(pillar, form, orgUnit, period);
}
