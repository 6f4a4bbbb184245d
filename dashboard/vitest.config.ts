import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  // tables of cases that Java tests share lie beside them
  server: { fs: { allow: ['..'] } },
  test: {
    // what needs a page says so: // @vitest-environment happy-dom
    // one set of modules for all files: nothing in them is kept by one test for another
    isolate: false,
    css: { include: [/\?raw/] },
    include: ['src/**/*.test.{ts,tsx}'],
    // beside the reports of the Java tests, so that one count holds all
    reporters: ['default', ['junit', { outputFile: 'target/surefire-reports/TEST-pages.xml' }]],
  },
});
