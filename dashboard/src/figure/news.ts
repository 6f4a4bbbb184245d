const untold = new Set<string>();

/** A figure became another one in sight. */
export function tellNews(called: string): void {
  untold.add(called);
}

/** What the figures are called that became others since this was asked last, each once. */
export function takeNews(): string[] {
  const taken = [...untold];
  untold.clear();
  return taken;
}
