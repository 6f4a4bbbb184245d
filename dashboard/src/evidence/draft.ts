import { newId } from '../api/records';
import type { Sending } from '../api/send';

/** What a piece is for who adds it; a photo is a file that is taken on the spot. */
export const KINDS = ['FILE', 'PHOTO', 'DOCUMENT', 'LINK'] as const;

/** What is told of a piece while it is typed; everything but its file, which stays on the page. */
export interface Draft {
  kind: (typeof KINDS)[number];
  about: string;
  title: string;
  documentNumber: string;
  documentDate: string;
  issuer: string;
  link: string;
  forEverybody: boolean;
}

export const EMPTY: Draft = {
  kind: 'FILE',
  about: '',
  title: '',
  documentNumber: '',
  documentDate: '',
  issuer: '',
  link: '',
  forEverybody: false,
};

/** Bytes of a file that a service keeps. */
export const LARGEST = 20 * 1024 * 1024;

/** The ends of names of files that a service keeps; it looks at the content too. */
export const ENDS = ['pdf', 'png', 'jpg', 'jpeg', 'webp', 'docx', 'xlsx', 'pptx', 'odt', 'ods'];

/** What must be there besides a file: `documentNumber` of a document. */
export function missing(draft: Draft, file: Blob | undefined): string[] {
  if (draft.kind === 'LINK') return draft.link.trim() === '' ? ['link'] : [];
  if (draft.kind === 'DOCUMENT')
    return (['documentNumber', 'documentDate', 'issuer'] as const).filter(
      (field) => draft[field].trim() === '',
    );
  return file === undefined ? ['content'] : [];
}

/** Why a file would be refused, before it is sent: an end of a name, or a size. */
export function unfit(name: string, size: number): 'name' | 'empty' | 'large' | undefined {
  if (!ENDS.includes(name.split('.').at(-1)?.toLowerCase() ?? '')) return 'name';
  return size === 0 ? 'empty' : size > LARGEST ? 'large' : undefined;
}

/** What is told of a piece, without what is empty. */
export function told(draft: Draft): Record<string, string> {
  const { about, title, documentNumber, documentDate, issuer } = draft;
  const link = draft.kind === 'LINK' ? draft.link : '';
  return Object.fromEntries(
    Object.entries({ about, title, documentNumber, documentDate, issuer, link })
      .map(([field, value]) => [field, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );
}

/** How a document or a link is sent. */
export function asSending(draft: Draft, address: string, key: string): Sending {
  return { method: 'POST', address, body: { kind: draft.kind, ...told(draft) }, key };
}

/** Where a file is sent that is all of the body. */
export function fileAddress(draft: Draft, address: string, fileName: string): string {
  const query = new URLSearchParams({ fileName, ...told(draft) });
  if (draft.forEverybody) query.set('forEverybody', 'true');
  return `${address}/files?${query.toString()}`;
}

/** One key for what is sent again as it was, another one for what was changed since. */
export function keys(): (draft: Draft, file: Blob | undefined) => string {
  let last: { text: string; file: Blob | undefined; key: string } | undefined;
  return (draft, file) => {
    const text = JSON.stringify(draft);
    if (last === undefined || last.text !== text || last.file !== file) last = { text, file, key: newId() };
    return last.key;
  };
}

/** A size as people say it. */
export function inWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024 ? `${kilobytes} KB` : `${Math.round(kilobytes / 102.4) / 10} MB`;
}
