interface Asked {
  filters?: Record<string, string>;
  page?: number;
  size?: number;
}

/** The query of a list of records: the filters that its register describes stand beside the page. */
export function recordsAsked({ filters = {}, ...paging }: Asked): string {
  const query = new URLSearchParams(filters);
  for (const [name, value] of Object.entries(paging)) query.set(name, String(value));
  return query.toString();
}
