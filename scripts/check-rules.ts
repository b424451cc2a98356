import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { RULES } from '../src/rules/index.ts';
import { rulePages } from './rule-pages.ts';

/** Words that read oddly in a message; CONTRIBUTING.md has the terms to use instead. */
const BANNED =
  /\b(?:told|tells?|telling|blanks?|in vain|put right|for ever|flood|draught|rivals?|signs?|please)\b/i;
/** Literals that are prose: three words and more. */
const PROSE = /[a-z] [a-z]+ [a-z]/i;
/** Properties of rules and problems whose text people read. */
const TEXTS = new Set(['message', 'summary', 'why']);
/** Messages of related places, which are no sentences, begin in lower case. */
const SENTENCE = /^(?:\p{Lu}|\$)/u;

/**
 * Fails when a rule lacks its page or its test, or a page its rule; when the generated parts of the
 * pages are not current; when a message of a rule is no sentence with a full stop; when any text of
 * the program uses a banned word.
 */
const ids = new Set(RULES.map(({ id }) => id));
const problems = [...ids]
  .flatMap((id) => [`src/rules/${id}.ts`, `docs/rules/${id}.md`, `__tests__/rules/${id}.test.ts`])
  .filter((path) => !existsSync(path))
  .map((path) => `${path} is missing: a rule is its code, its page and its test, all of one name.`);
for (const name of readdirSync('docs/rules')) {
  const id = name.replace(/\.md$/, '');
  if (id !== 'README' && !ids.has(id)) {
    problems.push(`docs/rules/${name} describes no rule of src/rules/index.ts.`);
  }
}
if (problems.length === 0) {
  for (const { path, current, wanted } of rulePages()) {
    if (current !== wanted) {
      problems.push(`${path} is not what the rule says of itself. Run: npm run generate`);
    }
  }
}
let texts = 0;
for (const path of globSync('src/rules/**/*.ts')) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  for (const node of textsIn(file)) {
    const text = literalText(node);
    texts++;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    const fault = faultOf(text);
    if (fault !== undefined) problems.push(`${path}:${line + 1}: ${fault}: ${text.slice(0, 100)}`);
  }
}
for (const path of globSync('src/**/*.ts')) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  for (const text of proseIn(file)) {
    const banned = BANNED.exec(text)?.[0];
    texts++;
    if (banned !== undefined) problems.push(`${path}: "${banned}" is not used in texts: ${text}`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${ids.size} rules, each with its page and test; ${texts} texts`);

/** The string literals and templates that are messages, in whatever branch of a condition. */
function textsIn(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    if (ts.isPropertyAssignment(one) && TEXTS.has(one.name.getText())) {
      found.push(...branchesOf(one.initializer));
    }
    ts.forEachChild(one, visit);
  };
  visit(node);
  return found;
}

/** The string literals and templates that are prose. */
function proseIn(node: ts.Node): string[] {
  const text = literalText(node);
  const nested: string[] = [];
  ts.forEachChild(node, (child) => {
    nested.push(...proseIn(child));
  });
  return PROSE.test(text) ? [text, ...nested] : nested;
}

function branchesOf(node: ts.Expression): ts.Node[] {
  if (ts.isConditionalExpression(node)) {
    return [...branchesOf(node.whenTrue), ...branchesOf(node.whenFalse)];
  }
  return ts.isStringLiteral(node) || ts.isTemplateLiteral(node) ? [node] : [];
}

/** A text with `$` for what the program fills in. */
function literalText(node: ts.Node): string {
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `$${literal.text}`).join('');
  }
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) ? node.text : '';
}

function faultOf(text: string): string | undefined {
  if (/!(?=\s|$)/.test(text)) return '"!" is not used in messages';
  return SENTENCE.test(text) && !/[.?$]$/.test(text) ? 'a message ends in a full stop' : undefined;
}
