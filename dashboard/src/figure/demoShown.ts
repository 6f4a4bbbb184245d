import { useEffect, useSyncExternalStore } from 'react';

/** Counts what is marked as generated on the page, so that the page can say it once for all of it. */
export class Shown {
  private count = 0;
  private readonly told = new Set<() => void>();

  /** One more is shown until what it gives is called. */
  readonly add = (): (() => void) => {
    if (this.count++ === 0) this.tell();
    let gone = false;
    return () => {
      if (gone) return;
      gone = true;
      if (--this.count === 0) this.tell();
    };
  };

  readonly any = (): boolean => this.count > 0;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.told.add(changed);
    return () => this.told.delete(changed);
  };

  private tell(): void {
    this.told.forEach((changed) => changed());
  }
}

const shown = new Shown();

/** Counts what it is called by while that is drawn and generated. */
export function useShown(demo: boolean): void {
  useEffect(() => (demo ? shown.add() : undefined), [demo]);
}

/** Whether anything on the page is generated. */
export function useAnyShown(): boolean {
  return useSyncExternalStore(shown.subscribe, shown.any, () => false);
}
