interface Latest {
  period: string;
  value: number;
  /** Of the period before it, if there is one. */
  before: number | undefined;
}

/** The last value of a series. */
export function latestOf(values: (number | null)[], periods: string[]): Latest | undefined {
  const last = values.findLastIndex((value) => value !== null);
  const [period, value] = [periods[last], values[last]];
  if (period === undefined || value === undefined || value === null) return undefined;
  return { period, value, before: values[last - 1] ?? undefined };
}
