/** What the explain drawer explains; written into the address so that it can be linked. */
export type Subject =
  | { kind: 'indicator'; indicator: string; orgUnit: string; period: string; breakdown: string }
  | { kind: 'item'; indexSet: string; item: string; orgUnit: string; period: string };

/** SOC.TEAM.MEMBERS@15@2024@channel=online, or dti-922/workforce@15@2024. */
export function writeSubject(subject: Subject): string {
  if (subject.kind === 'item') {
    return [`${subject.indexSet}/${subject.item}`, subject.orgUnit, subject.period].join('@');
  }
  const parts = [subject.indicator, subject.orgUnit, subject.period];
  return (subject.breakdown === '' ? parts : [...parts, subject.breakdown]).join('@');
}

/** Null if the text is none. */
export function readSubject(text: string | null): Subject | null {
  const [what, orgUnit, period, breakdown = ''] = text?.split('@') ?? [];
  if (!what || !orgUnit || !period) return null;
  const slash = what.indexOf('/');
  return slash < 0
    ? { kind: 'indicator', indicator: what, orgUnit, period, breakdown }
    : { kind: 'item', indexSet: what.slice(0, slash), item: what.slice(slash + 1), orgUnit, period };
}
