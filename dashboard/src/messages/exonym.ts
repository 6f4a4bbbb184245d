import kinds from './exonyms.json';

/** A piece of a name on a page in English: what is Vietnamese there, and the word that English has. */
export interface Piece {
  text: string;
  vietnamese: boolean;
}

const KINDS: Record<string, string> = kinds;

/** Villages and departments are known by their Vietnamese names only. */
const UNIT = new RegExp(`^(${Object.keys(KINDS).join('|')}) ([\\p{Lu}\\d][^,;:]*)$`, 'u');

/** How a Vietnamese name is read in English: the kind of a unit after its proper name, Văn Yên District, before a number, Ward 3. */
export function exonym(vi: string): Piece[] {
  const [, kind = '', proper = ''] = UNIT.exec(vi) ?? [];
  const word = KINDS[kind];
  if (word === undefined) return [{ text: vi, vietnamese: true }];
  return /^\d/.test(proper)
    ? [{ text: `${word} ${proper}`, vietnamese: false }]
    : [
        { text: proper, vietnamese: true },
        { text: ` ${word}`, vietnamese: false },
      ];
}

/** The same as one text. */
export function exonymText(vi: string): string {
  return exonym(vi)
    .map(({ text }) => text)
    .join('');
}
