const RELOADED_FOR = 'trucot.reloadedFor';

/** The program that a page starts, by the address of its first file: its name changes with every build. */
export function programOf(html: string): string | undefined {
  return /<script[^>]+type="module"[^>]*\bsrc="([^"]+)"/.exec(html)?.[1];
}

/** What the gateway hands out now beside what runs here. */
export type Build = 'same' | 'another' | 'unreachable';

export async function askBuild(): Promise<Build> {
  try {
    // the page itself is no part of the interface that the client is made from
    // eslint-disable-next-line no-restricted-globals
    const answer = await fetch('/', { cache: 'no-store', headers: { Accept: 'text/html' } });
    if (!answer.ok) return 'unreachable';
    const now = programOf(await answer.text());
    const here = document.querySelector('script[type="module"][src]')?.getAttribute('src');
    return now === undefined || now === here ? 'same' : 'another';
  } catch {
    return 'unreachable';
  }
}

/** Loads the page anew, which brings the present build; once, or a gateway in the middle of a change would have it turn for ever. */
export function reloadOnce(storage: Pick<Storage, 'getItem' | 'setItem'>, reload: () => void): boolean {
  const here = document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? '';
  if (storage.getItem(RELOADED_FOR) === here) return false;
  storage.setItem(RELOADED_FOR, here);
  reload();
  return true;
}
