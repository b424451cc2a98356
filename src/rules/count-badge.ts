import { titleKey } from '../catalog/title-key.ts';
import type { List } from '../list/list.ts';
import { type CountStatement, countStatements } from '../list/read/sections/count-statements.ts';
import { count } from '../text/plural.ts';
import type { Problem, Rule } from './rule.ts';

/** A number that is this far off counts something else. */
const FAR = { badge: 2, text: 1.25 } as const;
/** Within this distance, a few new papers explain the difference. */
const NEAR = 1.1;
const FEW = 10;

/** The number of papers in a README is correct. */
export const countBadge: Rule = {
  id: 'count-badge',
  severity: 'info',
  fix: 'safe',
  summary: 'A badge or sentence with the number of papers is correct.',
  why: 'An outdated count makes an active list look abandoned.',
  create: () => ({
    onList(list) {
      const numbers = numbersOf(list);
      return countStatements(list).flatMap((one) => problemOf(list, one, numbers) ?? []);
    },
  }),
};

/** The content of a list, counted in the ways that people count. */
interface Numbers {
  readonly papers: number;
  /** Papers, with those in several categories counted once. */
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
  { kind, what, count: stated, range }: CountStatement,
  { papers, distinct, entries }: Numbers,
): Problem | undefined {
  if ([papers, distinct, entries].includes(stated)) return undefined;
  const actual = what === 'entries' ? entries : papers;
  const ratio = Math.max(stated, actual) / Math.max(1, Math.min(stated, actual));
  const near = ratio <= NEAR || Math.abs(stated - actual) <= FEW;
  // A list with far fewer papers than it says may not be read in full.
  if (ratio > FAR[kind] || (actual < stated && !near)) return undefined;
  const digits = source.text.slice(range.start, range.end);
  const text = digits.includes(',') ? actual.toLocaleString('en-US') : String(actual);
  const noun = what === 'entries' ? count(actual, 'entry', 'entries') : count(actual, 'paper');
  // Papers in several categories can be counted in two ways.
  const isUnambiguous = what === 'entries' || papers === distinct;
  return {
    message: `The ${kind === 'badge' ? 'badge' : 'sentence'} says ${digits} ${what}, but the list has ${noun}. Write ${text}.`,
    range,
    content: kind,
    fix: {
      kind: kind === 'badge' && isUnambiguous && near ? 'safe' : 'suggested',
      edits: [{ range, text }],
    },
  };
}
