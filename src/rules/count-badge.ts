import { titleKey } from '../catalog/title-key.ts';
import type { List } from '../list/list.ts';
import { type CountStatement, countStatements } from '../list/read/count-statements.ts';
import type { Problem, Rule } from './rule.ts';
import { fixIn } from './support/fix-in.ts';
import { count } from './support/naming.ts';

/** So far off, and the number is another one. */
const FAR = { badge: 2, text: 1.25 } as const;
/** So near, and nothing but a few new papers can be the reason. */
const NEAR = 1.1;
const FEW = 10;

/** What a README says of its number of papers is true. */
export const countBadge: Rule = {
  id: 'count-badge',
  severity: 'info',
  fix: 'safe',
  summary: 'A badge or sentence with the number of papers tells the number there are.',
  why: 'A count that nobody renews makes a living list look abandoned.',
  *check({ catalog: { list } }) {
    if (list === undefined) return;
    const statements = countStatements(list);
    if (statements.length === 0) return;
    const numbers = numbersOf(list);
    for (const statement of statements) {
      const problem = problemOf(list, statement, numbers);
      if (problem !== undefined) yield problem;
    }
  },
};

/** What a list holds, counted in the ways that people count. */
interface Numbers {
  readonly papers: number;
  /** Papers, those that stand in several categories once. */
  readonly distinct: number;
  readonly entries: number;
}

function numbersOf({ entries }: List): Numbers {
  const papers = entries.filter(({ kind }) => kind === 'paper');
  return {
    papers: papers.length,
    distinct: new Set(papers.map(({ title }) => titleKey(title))).size,
    entries: entries.length,
  };
}

function problemOf(
  { source }: List,
  { kind, what, count: told, range }: CountStatement,
  { papers, distinct, entries }: Numbers,
): Problem | undefined {
  if ([papers, distinct, entries].includes(told)) return undefined;
  const actual = what === 'entries' ? entries : papers;
  const ratio = Math.max(told, actual) / Math.max(1, Math.min(told, actual));
  if (ratio > FAR[kind]) return undefined;
  const digits = source.text.slice(range.start, range.end);
  const text = digits.includes(',') ? actual.toLocaleString('en-US') : String(actual);
  const noun = what === 'entries' ? count(actual, 'entry', 'entries') : count(actual, 'paper');
  // Papers in several categories can be counted in two ways.
  const sure = what === 'entries' || papers === distinct;
  const near = ratio <= NEAR || Math.abs(told - actual) <= FEW;
  return {
    message: `The ${kind === 'badge' ? 'badge' : 'sentence'} tells of ${digits} ${what}, but the list has ${noun}. Write ${text}.`,
    at: { file: source, range },
    content: kind,
    ...fixIn(kind === 'badge' && sure && near ? 'safe' : 'suggested', source, [{ range, text }]),
  };
}
