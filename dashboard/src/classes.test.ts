import { expect, test } from 'vitest';
import { unknownClasses } from './classes';

const here = (found: Record<string, string>) =>
  Object.fromEntries(Object.entries(found).map(([path, text]) => [path.replace('./', ''), text]));

test('the pages ask for no class that their style sheet does not know', () => {
  const pages = here(
    import.meta.glob<string>('./**/*.tsx', { query: '?raw', import: 'default', eager: true }),
  );
  const sheets = here(
    import.meta.glob<string>('./**/*.css', { query: '?raw', import: 'default', eager: true }),
  );
  expect(sheets['figure/figure.module.css']).toContain('.figure {');
  expect(unknownClasses(pages, sheets)).toEqual([]);
});

test('a class is found that stands in a comment, in another sheet or nowhere', () => {
  const pages = {
    'a/A.tsx':
      "import styles from './a.module.css';\nimport other from '../b/b.module.css';\nstyles.one; styles.two; other.one; other.three;",
    'a/B.tsx': "import styles from './gone.module.css';\nstyles.one",
  };
  const sheets = { 'a/a.module.css': '.one {}\n/* .two */', 'b/b.module.css': '.three > li {}' };
  expect(unknownClasses(pages, sheets)).toEqual(['a/A.tsx: two', 'a/A.tsx: one', 'a/B.tsx: one']);
});
