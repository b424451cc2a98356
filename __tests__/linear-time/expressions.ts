import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { vi } from 'vitest';

/** A regular expression of the sources. */
export interface Expression {
  /** The file that holds it, from the top of the repository. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Modules that act when they are imported; they are only doors and build no expression. */
const DOORS = new Set(['src/main.ts', 'src/cli.ts', 'src/worker.ts', 'src/runner/child.ts']);

/** The files of the sources, from the top of the repository. */
export function sourceFiles(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .sort();
}

/** What a file writes between slashes, and how many it builds in functions. */
export function writtenIn(
  root: string,
  file: string,
): { readonly literals: Expression[]; readonly builders: number } {
  const tree = ts.createSourceFile(
    file,
    readFileSync(join(root, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const literals: Expression[] = [];
  let builders = 0;
  const visit = (node: ts.Node, inFunction: boolean): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { text } = node;
      const end = text.lastIndexOf('/');
      literals.push({ file, source: text.slice(1, end), flags: text.slice(end + 1) });
    }
    const builds =
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === 'RegExp';
    if (builds && inFunction) builders++;
    ts.forEachChild(node, (child) => visit(child, inFunction || ts.isFunctionLike(node)));
  };
  visit(tree, false);
  return { literals, builders };
}

/** What modules build of several parts when they are loaded. */
export async function builtOnLoad(root: string, files: readonly string[]): Promise<Expression[]> {
  const found: Expression[] = [];
  const Original = RegExp;
  const record = (expression: RegExp): RegExp => {
    // What a library builds while a file of ours loads it is none of ours.
    const [caller = ''] = new Error().stack?.split('\n').slice(3) ?? [];
    const file = /\/(src\/[\w/.-]+\.ts)/.exec(caller)?.[1];
    if (file !== undefined) {
      found.push({ file, source: expression.source, flags: expression.flags });
    }
    return expression;
  };
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(Original, {
      construct: (_, [pattern, flags]) => record(new Original(pattern, flags)),
      apply: (_, __, [pattern, flags]) => record(new Original(pattern, flags)),
    }),
  );
  try {
    for (const file of files) if (!DOORS.has(file)) await import(join(root, file));
  } finally {
    vi.unstubAllGlobals();
  }
  return found;
}
