import { join } from 'node:path';
import { statisticsOf } from '../../catalog/statistics.ts';
import { sourceFile } from '../../text/source-file.ts';
import { baselineText } from '../baseline.ts';
import { readConfig } from '../read-config.ts';
import type { Files } from '../read-source.ts';
import type { FoundList, Plan, PlannedFile } from './adoption.ts';
import { isThere } from './is-there.ts';
import { type ConfigFacts, proposeConfig } from './propose-config.ts';

const CONFIG = '.github/list-curator.yml';
const BASELINE = '.github/list-curator-baseline.json';
/** So many findings are read at a sitting; more hide what is new. */
const MANY = 20;

/**
 * Plans the configuration: what differs from the defaults, and a baseline where the list has errors
 * or many findings, so that the first check passes and tells what is new.
 */
export async function planConfig(files: Files, root: string, list: FoundList): Promise<Plan> {
  if (list.configPath !== undefined) {
    return plan([], [{ path: list.configPath, why: 'It is there, and stays as it is.' }]);
  }
  const facts = factsOf(list);
  const bare = proposeConfig(facts);
  const config = await readConfig(sourceFile(CONFIG, bare ?? ''));
  const { findings } = list.checkUnder(config);
  const calm = findings.length <= MANY && findings.every(({ severity }) => severity !== 'error');
  const taken = isThere(files, join(root, BASELINE));
  if (calm || taken) return plan(configFile(bare), bare === undefined ? [NEEDLESS] : []);
  const text = proposeConfig({
    ...facts,
    baseline: { path: BASELINE, findings: findings.length },
  });
  return plan([
    ...configFile(text),
    {
      after: sourceFile(BASELINE, baselineText(findings)),
      purpose: `what is wrong today, ${findings.length} finding${findings.length === 1 ? '' : 's'}`,
      data: true,
    },
  ]);
}

const NEEDLESS = { path: CONFIG, why: 'It is not needed: the defaults fit.' };

function plan(files: readonly PlannedFile[], left: Plan['left'] = []): Plan {
  return { files, left, afterwards: [] };
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
