import { createTheme } from '@mantine/core';

/** Sizes and colours are in tokens.css: a style sheet, as the content security policy wants it. */
export const theme = createTheme({
  fontFamily: 'var(--font)',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
