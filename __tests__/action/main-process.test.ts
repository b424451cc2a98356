import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** What reads text of untrusted people. */
const READERS = [
  'src/bibtex/read-bibliography.ts',
  'src/config/parse-config.ts',
  'src/features/review/diff-hunks.ts',
  'src/features/check/baseline.ts',
  'src/features/check/check-list.ts',
  'src/features/child-process/decode-input.ts',
  'src/files/linked-bibs.ts',
  'src/list/read/read-list.ts',
  'src/features/review/draft-comments.ts',
  'src/rules/run.ts',
  'src/features/papers/add-paper.ts',
  'src/features/submissions/parse-form.ts',
  'src/features/submissions/read-paper.ts',
  'src/features/submissions/merge-texts.ts',
  'src/features/submissions/plan-submission.ts',
  'src/features/submissions/pull-text.ts',
  'src/features/submissions/read-submission.ts',
  'src/features/submissions/renewed-paper.ts',
  'src/features/submissions/submission-draft.ts',
  'src/features/validation/collect-links.ts',
  'src/features/validation/judge-references.ts',
  'src/features/validation/replace-links.ts',
];

/** The modules that a module loads, at once or later; types are not loaded. */
function loadedBy(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const isType = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly;
      if (node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) && !isType) {
        found.push(node.moduleSpecifier.text);
      }
    } else if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] !== undefined &&
      ts.isStringLiteral(node.arguments[0])
    ) {
      found.push(node.arguments[0].text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found
    .filter((name) => name.startsWith('.'))
    .map((name) => normalize(join(dirname(path), name)).replaceAll('\\', '/'));
}

/** All modules that a module brings with it. */
function reachedFrom(entry: string): Set<string> {
  const reached = new Set([entry]);
  for (const path of reached) for (const next of loadedBy(path)) reached.add(next);
  return reached;
}

it.each([
  'src/features/review/review-event.ts',
  'src/features/review/review-after-run.ts',
  'src/features/review/check-commits.ts',
  'src/features/review/complete-pull-request.ts',
  'src/features/check-checkout.ts',
  'src/features/submissions/take-submissions.ts',
  'src/features/commands/answer-comment.ts',
  'src/features/validation/validate-event.ts',
])('%s reads no untrusted text next to the token', (entry) => {
  const reached = reachedFrom(entry);
  expect(READERS.filter((reader) => reached.has(reader))).toEqual([]);
});

it('reads it in the process without a token', () => {
  const reached = reachedFrom('src/worker.ts');
  expect(READERS.filter((reader) => !reached.has(reader))).toEqual([]);
});
