import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LanguageProvider } from './language';
import { storeLanguage } from './stored';
import { Sentence } from './Sentence';

test.each([
  [1, 'Rank <b>3</b> of <b>1</b> unit'],
  [2, 'Rank <b>3</b> of <b>2</b> units'],
])('a word that follows a drawn %i stands there for as many', (all, shown) => {
  storeLanguage('en');

  const drawn = renderToStaticMarkup(
    <LanguageProvider>
      <Sentence message="unit.rank" values={{ rank: <b>3</b>, all: <b>{all}</b> }} counts={{ all }} />
    </LanguageProvider>,
  );

  expect(drawn).toBe(shown);
});
