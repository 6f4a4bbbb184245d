import { createTheme, localStorageColorSchemeManager } from '@mantine/core';

/** Sizes and colours are in tokens.css: a style sheet, as the content security policy wants it. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});

/** Where the chosen scheme is kept; public/display.js reads it before the program is there. */
export const schemeManager = localStorageColorSchemeManager({ key: 'trucot.scheme' });
