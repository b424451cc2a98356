import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Statistics, statisticsOf } from '../../catalog/statistics.ts';
import { readConfig } from '../../files/read-config.ts';
import { type Files, isThere } from '../../files/read-source.ts';
import { countFindings, type Finding } from '../../rules/finding.ts';
import { count, plural } from '../../text/plural.ts';
import { sourceFile } from '../../text/source-file.ts';
import { baselineText } from '../check/baseline.ts';
import type { Plan, PlannedFile } from './adoption.ts';
import type { FoundList } from './find-list.ts';

const CONFIG = '.github/list-curator.yml';
const BASELINE = '.github/list-curator-baseline.json';
/** How many findings a person reads at once; more would hide new ones. */
const MANY = 20;

/**
 * Plans the configuration: what differs from the defaults, and a baseline where the list has many
 * findings, so that the first check shows what is new.
 */
export async function planConfig(
  files: Files,
  root: string,
  list: FoundList,
): Promise<Partial<Plan>> {
  if (list.configPath !== undefined) {
    return { skipped: [{ path: list.configPath, why: 'It exists and is not changed.' }] };
  }
  const facts = factsOf(list);
  const bare = proposeConfig(facts);
  const config = await readConfig(sourceFile(CONFIG, bare ?? ''));
  const { findings } = list.checkUnder(config);
  if (findings.length <= MANY || isThere(files, join(root, BASELINE))) {
    return {
      files: configFile(bare),
      skipped: bare === undefined ? [{ path: CONFIG, why: 'Not needed: the defaults fit.' }] : [],
      afterwards: findingsToFix(findings, 'list-curator check'),
    };
  }
  const baseline = { path: BASELINE, findings: findings.length };
  return {
    files: [
      ...configFile(proposeConfig({ ...facts, baseline })),
      {
        after: sourceFile(BASELINE, baselineText(findings)),
        purpose: `the ${findings.length} findings of today, not reported again`,
        data: true,
      },
    ],
    afterwards: findingsToFix(findings, 'list-curator check --no-baseline'),
  };
}

function findingsToFix(findings: readonly Finding[], command: string): string[] {
  if (findings.length === 0) return [];
  const { errors } = countFindings(findings);
  const safe = findings.filter(({ fix }) => fix?.kind === 'safe').length;
  const all = `"${command}" reports ${count(findings.length, 'finding')}`;
  const bad = errors === 0 ? '' : `, ${errors} of them ${plural(errors, 'an error', 'errors')}`;
  const fixes = safe === 0 ? '' : `; "list-curator format --diff" shows the safe fixes for ${safe}`;
  return [`${all}${bad}${fixes}.`];
}

function configFile(text: string | undefined): PlannedFile[] {
  return text === undefined
    ? []
    : [{ after: sourceFile(CONFIG, text), purpose: 'what differs from the defaults' }];
}

function factsOf({ input, check, unaided }: FoundList): ConfigFacts {
  const readme = input.readme?.path;
  const bibs = input.bibs.map(({ path }) => path);
  const found = unaided?.bibs ?? [];
  const elsewhere = readme !== undefined && readme !== unaided?.readme;
  // Which bibliographies are found depends on the README that is.
  const differ =
    elsewhere || bibs.length !== found.length || bibs.some((path) => !found.includes(path));
  return {
    ...(elsewhere ? { readme } : {}),
    ...(differ || bibs.length === 0 ? { bib: bibs } : {}),
    statistics: statisticsOf(check.catalog),
  };
}

/** What a configuration must set for a list, beyond the defaults. */
interface ConfigFacts {
  /** The list, where it is not found automatically. */
  readonly readme?: string;
  /** The bibliographies, where they are not found automatically; empty when there is none. */
  readonly bib?: readonly string[];
  readonly statistics: Statistics;
  /** What the list is known to have, where that is not reported from now on. */
  readonly baseline?: { readonly path: string; readonly findings: number };
}

const NO_BIB =
  'There is no .bib, so citation keys are not checked. Name the .bib here once there is one.';
/** Fewer papers show nothing about the habits of a list. */
const FEW = 5;
/** What a smaller share of the papers does is no habit of the list. */
const SHARE = 1 / 20;

function rulesAgainstHabits({ papers, withAbstract, categories }: Statistics) {
  if (papers < FEW) return [];
  const outside = categories.find(({ path }) => path.length === 0)?.papers ?? 0;
  const few =
    withAbstract === 0
      ? 'No paper has an abstract'
      : `Only ${withAbstract} of ${papers} papers ${plural(withAbstract, 'has', 'have')} an abstract`;
  const loose = `${outside} of ${papers} papers ${plural(outside, 'is', 'are')} outside any category`;
  return [
    ...(withAbstract < papers * SHARE ? [{ id: 'entry-abstract', why: few }] : []),
    ...(outside > papers * SHARE ? [{ id: 'entry-category', why: loose }] : []),
  ];
}

/**
 * The text of a configuration with what differs from the defaults, and why.
 *
 * @returns undefined where nothing does.
 */
export function proposeConfig(facts: ConfigFacts): string | undefined {
  const { readme, bib, statistics, baseline } = facts;
  const parts: string[] = [];
  const add = (comment: readonly string[], value: Readonly<Record<string, unknown>>): void => {
    parts.push(`${comment.map((line) => `# ${line}\n`).join('')}${stringify(value)}`);
  };
  if (readme !== undefined) add(['The list.'], { readme });
  if (bib?.length === 0) add([NO_BIB], { bib: false });
  else if (bib !== undefined) add(['The bibliography.'], { bib: bib.length === 1 ? bib[0] : bib });
  if (baseline !== undefined) {
    const { path, findings } = baseline;
    add(
      [
        `${count(findings, 'finding')} of the first check ${plural(findings, 'is', 'are')} not reported again.`,
        'To see them: list-curator check --no-baseline',
        'To remove those that were fixed: list-curator check --update-baseline',
      ],
      { baseline: path },
    );
  }
  const off = rulesAgainstHabits(statistics);
  if (off.length > 0) {
    const lines = off.map(({ id, why }) => `  # ${why}, so this rule is off.\n  ${id}: off\n`);
    parts.push(`rules:\n${lines.join('')}`);
  }
  if (parts.length === 0) return undefined;
  return [
    '# How List Curator reads and checks this list. All other settings have their\n# defaults; docs/configuration.md of List Curator lists them.\n',
    ...parts,
  ].join('\n');
}
