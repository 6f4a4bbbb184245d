/** A day of publication as it is written in both languages; of a month or year alone, as much as is known. */
export function dayInWords(publishedOn: string): string {
  return publishedOn.split('-').toReversed().join('/');
}
