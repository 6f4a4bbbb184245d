import type { Sources } from './folders';

const IMPORT = /\bimport (\w+) from '(\.[^']*\.module\.css)'/g;
const COMMENT = /\/\*[^]*?\*\//g;
const CLASS = /\.([A-Za-z_]\w*)/g;

/** The classes that pages ask of style sheets that do not know them: `kiosk/Steps.tsx: step`. */
export function unknownClasses(pages: Sources, sheets: Sources): string[] {
  return Object.entries(pages).flatMap(([file, text]) =>
    [...text.matchAll(IMPORT)].flatMap(([, name = '', path = '']) => {
      const sheet = sheets[new URL(path, `file:///${file}`).pathname.slice(1)] ?? '';
      const known = new Set([...sheet.replace(COMMENT, '').matchAll(CLASS)].map(([, found]) => found));
      const asked = new Set([...text.matchAll(new RegExp(`\\b${name}\\.(\\w+)`, 'g'))].map(([, one]) => one));
      return [...asked].filter((one) => !known.has(one)).map((one) => `${file}: ${one}`);
    }),
  );
}
