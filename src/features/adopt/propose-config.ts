import { stringify } from 'yaml';
import type { Statistics } from '../../catalog/statistics.ts';
import { count, plural } from '../../text/plural.ts';

/** What a configuration has to say about a list, beyond the defaults. */
export interface ConfigFacts {
  /** The list, where it is not found by itself. */
  readonly readme?: string;
  /** The bibliographies, where they are not found by themselves; empty when there is none. */
  readonly bib?: readonly string[];
  readonly statistics: Statistics;
  /** What the list is known to have, where that is left out from now on. */
  readonly baseline?: { readonly path: string; readonly findings: number };
}

/** Fewer papers say nothing about the habits of a list. */
const FEW = 5;
/** What a smaller share of the papers does is no habit of the list. */
const SHARE = 1 / 20;

/** A rule that a list does not mean to follow, and why that seems so. */
interface OffRule {
  readonly id: string;
  readonly why: string;
}

/** The rules that would turn back new papers for being like the others. */
function rulesAgainstHabits({ papers, withAbstract, categories }: Statistics): OffRule[] {
  if (papers < FEW) return [];
  const outside = categories.find(({ path }) => path.length === 0)?.papers ?? 0;
  const few =
    withAbstract === 0
      ? `None of the ${papers} papers has an abstract.`
      : `Of the ${papers} papers, ${withAbstract} ${withAbstract === 1 ? 'has' : 'have'} an abstract.`;
  return [
    ...(withAbstract < papers * SHARE ? [{ id: 'entry-abstract', why: few }] : []),
    ...(outside > papers * SHARE
      ? [
          {
            id: 'entry-category',
            why: `Of the ${papers} papers, ${outside} ${outside === 1 ? 'is' : 'are'} outside any category.`,
          },
        ]
      : []),
  ];
}

/**
 * The text of a configuration that says what differs from the defaults, and why.
 *
 * @returns undefined where nothing does.
 */
export function proposeConfig({
  readme,
  bib,
  statistics,
  baseline,
}: ConfigFacts): string | undefined {
  const parts: string[] = [];
  const say = (comment: readonly string[], value: Readonly<Record<string, unknown>>): void => {
    parts.push(`${comment.map((line) => `# ${line}\n`).join('')}${stringify(value)}`);
  };
  if (readme !== undefined) say(['The list.'], { readme });
  if (bib !== undefined && bib.length === 0) {
    say(
      ['There is no .bib, so citation keys are not checked. Name the .bib here once there is one.'],
      { bib: false },
    );
  } else if (bib !== undefined)
    say(['The bibliography.'], { bib: bib.length === 1 ? bib[0] : bib });
  if (baseline !== undefined) {
    const { path, findings } = baseline;
    say(
      [
        `${count(findings, 'finding')} from the start ${plural(findings, 'is', 'are')} not reported again.`,
        'To see them: list-curator check --no-baseline',
        'To remove those that were fixed: list-curator check --update-baseline',
      ],
      { baseline: path },
    );
  }
  const off = rulesAgainstHabits(statistics);
  if (off.length > 0) {
    const lines = off.map(({ id, why }) => `  # ${why} So this rule is off.\n  ${id}: off\n`);
    parts.push(`rules:\n${lines.join('')}`);
  }
  if (parts.length === 0) return undefined;
  return [
    '# How List Curator reads and checks this list. Everything else has its default;\n# see docs/configuration.md of List Curator for all options.\n',
    ...parts,
  ].join('\n');
}
