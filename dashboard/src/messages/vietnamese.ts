import type { Language } from './stored';

const VIETNAMESE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9À-Ãà-ãÈ-Êè-êÌÍìíÒ-Õò-õÙÚùúÝý]/u;

/** Whether a text is written in letters that Vietnamese has and English has not. */
export function isVietnamese(text: string): boolean {
  return VIETNAMESE.test(text.normalize('NFC'));
}

/** The language of a text where that is not the page's, as an attribute says it. */
export function langOf(text: string, page: Language): 'vi' | undefined {
  return page !== 'vi' && isVietnamese(text) ? 'vi' : undefined;
}
