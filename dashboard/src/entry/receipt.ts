/** The number of a receipt: which record, and which state of it. */
export function receiptNumber({ id, version }: { id: string; version: number }): string {
  return `${id.slice(0, 8)}-${version}`;
}
