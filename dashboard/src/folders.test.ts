import { expect, test } from 'vitest';
import { circles, filesOf, foldersOf, type Sources } from './folders';

const sources: Sources = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('./**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
  ).map(([path, text]) => [path.replace('./', ''), text]),
);

test('no folder of the pages imports from one that imports from it, by any way round', () => {
  expect(Object.keys(sources).length).toBeGreaterThan(150);
  expect(foldersOf(sources).get('shell')).toContain('layout');
  expect(circles(foldersOf(sources))).toEqual([]);
});

test('no file of the pages imports one that imports it', () => {
  expect(circles(filesOf(sources))).toEqual([]);
});

test('a circle is found however long it is, and whether it is of types or of pages that come later', () => {
  const round = {
    'App.tsx': "import { A } from './a/A';",
    'a/A.tsx': "import { b } from '../b/b';\nimport './a.css';",
    'a/more.ts': '',
    'b/b.ts': "import type {\n  C,\n} from '../c/C';\nimport { own } from './own';",
    'b/own.ts': '',
    'c/C.tsx': "const later = () => import('../a/more');",
  };
  expect(circles(foldersOf(round))).toEqual(['a -> b -> c -> a']);
  expect(circles(filesOf(round))).toEqual([]);
  expect(
    circles(filesOf({ 'a/x.ts': "import { y } from './y';", 'a/y.ts': "export * from './x';" })),
  ).toEqual(['a/x.ts -> a/y.ts -> a/x.ts']);
});
