const A_MOMENT_MS = 15_000;

let told = -Infinity;

/** The stream has told of a change. */
export function tellChange(now: number): void {
  told = now;
}

/** Whether a change was told so lately that a number may be another one because of it. */
export function changedLately(now: number = Date.now()): boolean {
  return now - told < A_MOMENT_MS;
}
