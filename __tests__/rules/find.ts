import { parseConfig } from '../../src/config/parse-config.ts';
import { checkList } from '../../src/jobs/check-list.ts';
import { LAYOUTS } from '../../src/markdown/list.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { RULES } from '../../src/rules/index.ts';
import { sourceFile } from '../../src/text/source-file.ts';

/** The files of an example; without a README the bibliography stands alone. */
export interface Example {
  readonly readme?: string;
  readonly bib?: string;
  /** YAML of the configuration. */
  readonly config?: string;
}

/** What one rule finds in an example whose files are called README.md and refs.bib. */
export function find(ruleId: string, { readme, bib, config = '' }: Example): Finding[] {
  const known = { ruleIds: RULES.map(({ id }) => id), layouts: LAYOUTS };
  const parsed = parseConfig(sourceFile('list-curator.yml', config), known);
  if (parsed.config === undefined) throw new Error(JSON.stringify(parsed.problems));
  const { findings } = checkList({
    ...(readme === undefined ? {} : { readme: sourceFile('README.md', readme) }),
    bibs: bib === undefined ? [] : [sourceFile('refs.bib', bib)],
    config: parsed.config,
  });
  return findings.filter((finding) => finding.ruleId === ruleId);
}

/** A finding on one line, as the documentation of the rules shows it. */
function line({ place, severity, message }: Finding): string {
  return `${place.file}:${place.start.line}:${place.start.column} ${severity} ${message}`;
}

/** What a rule finds, a line each. */
export function lines(ruleId: string, example: Example): string[] {
  return find(ruleId, example).map(line);
}
