/** What is shown one after the other. */
export const VIEWS = ['score', 'published', 'units', 'changes'] as const;

export type View = (typeof VIEWS)[number];

/** The view so many steps further, round and round. */
export function further(view: View, steps: number): View {
  const at = VIEWS.indexOf(view) + steps;
  return VIEWS[((at % VIEWS.length) + VIEWS.length) % VIEWS.length] ?? view;
}

export type Meaning = 'leave' | 'hold' | 'next' | 'before';

const KEYS: Partial<Record<string, Meaning>> = {
  Escape: 'leave',
  ' ': 'hold',
  ArrowRight: 'next',
  ArrowLeft: 'before',
};

interface Pressed {
  key: string;
  /** With Control, Alt or the like it is meant for the browser. */
  modified: boolean;
  /** Whether what has the focus takes keys itself. */
  taken: boolean;
}

/** What a key means to a wall display, if anything. */
export function meaningOf({ key, modified, taken }: Pressed): Meaning | undefined {
  if (modified) return undefined;
  const meaning = KEYS[key];
  return meaning !== 'leave' && taken ? undefined : meaning;
}
