import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['target', 'src/api/schema.d.ts'] },
  ...tseslint.configs.strict,
  reactHooks.configs.flat['recommended-latest'],
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-globals': ['error', { name: 'fetch', message: 'use the generated client in src/api' }],
      'max-lines': ['warn', { max: 200, skipBlankLines: true }],
    },
  },
  { files: ['src/messages/*.ts'], rules: { 'max-lines': 'off' } },
  // the gateway's document describes what pillars are asked, not what is written to their many registers
  { files: ['src/api/send.ts'], rules: { 'no-restricted-globals': 'off' } },
);
