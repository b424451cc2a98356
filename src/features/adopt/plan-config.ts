import { join } from 'node:path';
import { statisticsOf } from '../../catalog/statistics.ts';
import { readConfig } from '../../files/read-config.ts';
import type { Files } from '../../files/read-source.ts';
import { isThere } from '../../files/read-source.ts';
import { countFindings, type Finding } from '../../rules/finding.ts';
import { sourceFile } from '../../text/source-file.ts';
import { baselineText } from '../baseline.ts';
import type { FoundList, Plan, PlannedFile } from './adoption.ts';
import { type ConfigFacts, proposeConfig } from './propose-config.ts';

const CONFIG = '.github/list-curator.yml';
const BASELINE = '.github/list-curator-baseline.json';
/** So many findings are read at a sitting; more hide what is new. */
const MANY = 20;

/**
 * Plans the configuration: what differs from the defaults, and a baseline where the list has many
 * findings, so that the first check tells what is new.
 */
export async function planConfig(files: Files, root: string, list: FoundList): Promise<Plan> {
  if (list.configPath !== undefined) {
    return {
      files: [],
      skipped: [{ path: list.configPath, why: 'It exists and is not changed.' }],
      afterwards: [],
    };
  }
  const facts = factsOf(list);
  const bare = proposeConfig(facts);
  const config = await readConfig(sourceFile(CONFIG, bare ?? ''));
  const { findings } = list.checkUnder(config);
  if (findings.length <= MANY || isThere(files, join(root, BASELINE))) {
    return {
      files: configFile(bare),
      skipped: bare === undefined ? [{ path: CONFIG, why: 'Not needed: the defaults fit.' }] : [],
      afterwards: putRight(findings, 'list-curator check'),
    };
  }
  const baseline = { path: BASELINE, findings: findings.length };
  return {
    files: [
      ...configFile(proposeConfig({ ...facts, baseline })),
      {
        after: sourceFile(BASELINE, baselineText(findings)),
        purpose: `what is wrong today, ${findings.length} findings`,
        data: true,
      },
    ],
    skipped: [],
    afterwards: putRight(findings, 'list-curator check --no-baseline'),
  };
}

/** What to do about the findings that there are. */
function putRight(findings: readonly Finding[], command: string): string[] {
  if (findings.length === 0) return [];
  const { errors } = countFindings(findings);
  const safe = findings.filter(({ fix }) => fix?.kind === 'safe').length;
  const all = `"${command}" reports ${findings.length} finding${findings.length === 1 ? '' : 's'}`;
  const bad = errors === 0 ? '' : `, ${errors} of them ${errors === 1 ? 'an error' : 'errors'}`;
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
