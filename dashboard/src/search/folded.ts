/**
 * A text as search compares it, the same as the servers': no diacritics, no case, no signs that cannot be seen, one blank
 * between words, every letter that looks like đ as d.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[\u0111\u00f0\u0256]/g, 'd')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .trim();
}
