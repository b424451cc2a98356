import { existsSync, readdirSync } from 'node:fs';
import { RULES } from '../src/rules/index.ts';

/** Fails when a rule lacks its page or its test, or a page its rule. */
const ids = new Set(RULES.map(({ id }) => id));
const wanted = [...ids].flatMap((id) => [
  `src/rules/${id}.ts`,
  `docs/rules/${id}.md`,
  `__tests__/rules/${id}.test.ts`,
]);
const problems = wanted
  .filter((path) => !existsSync(path))
  .map((path) => `${path} is missing: a rule is its code, its page and its test, all of one name`);
for (const name of readdirSync('docs/rules')) {
  const id = name.replace(/\.md$/, '');
  if (id !== 'README' && !ids.has(id)) {
    problems.push(`docs/rules/${name} describes no rule of src/rules/index.ts`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${ids.size} rules, each with its page and test`);
