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

/** The id of a new record, made here so that what is sent again is the same record. `randomUUID` needs HTTPS, this does not. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = [...bytes].map((byte, i) =>
    (i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  );
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
