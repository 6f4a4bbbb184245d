// node lint.mjs LINTER DOCUMENT: says what is wrong with the document by the checks of Redocly, examples against their schemas too
import { pathToFileURL } from 'node:url';

const [linter, ref] = process.argv.slice(2);
const { lint, createConfig } = await import(pathToFileURL(linter));
const config = await createConfig({
  extends: ['spec'],
  rules: {
    struct: 'error',
    'no-unresolved-refs': 'error',
    'operation-operationId-unique': 'error',
    'operation-parameters-unique': 'error',
    'path-parameters-defined': 'error',
    'no-identical-paths': 'error',
    'no-enum-type-mismatch': 'error',
    'no-invalid-media-type-examples': 'error',
    'no-invalid-parameter-examples': 'error',
    'no-schema-type-mismatch': 'error',
    // who may ask without a token is said by saying nothing; /returns/{id}/evidence is told from /returns/{orgUnit}/{period} by its word
    'security-defined': 'off',
    'no-ambiguous-paths': 'off',
  },
});
const found = (await lint({ ref, config })).filter((problem) => problem.severity === 'error');
for (const { ruleId, message, location } of found) console.log(`${ruleId}: ${message} at ${location[0].pointer}`);
console.log(`${found.length} errors`);
process.exitCode = found.length === 0 ? 0 : 1;
