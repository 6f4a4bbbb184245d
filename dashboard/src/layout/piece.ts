import { askBuild, reloadOnce } from '../api/build';

/** A part of the program that did not come, as without a connection. */
export class LostPiece extends Error {
  constructor(cause: unknown) {
    super(String(cause), { cause });
    this.name = 'LostPiece';
  }
}

const known = new Set<Piece<unknown>>();

/** A part of the program that is loaded when it is first needed, or before, while nothing else is to be done. */
export class Piece<T> {
  private loading: Promise<T> | undefined;
  private failures = 0;

  constructor(
    private readonly load: () => Promise<T>,
    private readonly reloaded: (failures: number) => Promise<boolean> = reloadedIfThatHelps,
  ) {
    known.add(this);
  }

  /** The same promise until it is forgotten, so that a component can wait for it. */
  get(): Promise<T> {
    this.loading ??= this.load().catch(async (cause: unknown) => {
      // the page that is about to go needs no word about it
      if (await this.reloaded(++this.failures)) return new Promise<T>(() => undefined);
      throw new LostPiece(cause);
    });
    return this.loading;
  }

  /** Loads anew the next time: what failed once would fail for ever. */
  forget(): void {
    this.loading = undefined;
  }

  /** Loads what may be needed soon; what does not come now is asked for again when it is needed. */
  async ahead(): Promise<void> {
    if (this.loading !== undefined) return;
    try {
      this.loading = this.load();
      await this.loading;
    } catch {
      this.forget();
    }
  }
}

/** Another build has other files; and some browsers ask for a file that failed once only when the page is loaded anew. */
async function reloadedIfThatHelps(failures: number): Promise<boolean> {
  const build = await askBuild();
  const helps = build === 'another' || (build === 'same' && failures > 1);
  return helps && reloadOnce(sessionStorage, () => location.reload());
}

const AFTER_THE_PAGE_MS = 4_000;

/** Loads, one after the other, what has not been needed yet: a number then opens without a connection too. */
export function loadAhead(isBusy: () => boolean): void {
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  if (saving) return;
  const idle = (then: () => void) =>
    'requestIdleCallback' in window ? requestIdleCallback(then, { timeout: 10_000 }) : setTimeout(then, 200);
  const next = async () => {
    if (isBusy()) {
      setTimeout(() => idle(() => void next()), 500);
      return;
    }
    const [piece] = known;
    if (piece === undefined) return;
    known.delete(piece);
    await piece.ahead();
    idle(() => void next());
  };
  setTimeout(() => idle(() => void next()), AFTER_THE_PAGE_MS);
}
