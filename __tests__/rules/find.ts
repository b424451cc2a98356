import { readSubmissionForm } from '../../src/catalog/read-submission-form.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { type CheckInput, checkList } from '../../src/features/check/check-list.ts';
import { applyFixes } from '../../src/features/fixes/apply-fixes.ts';
import { FORM_PATH } from '../../src/files/find-files.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { RULES } from '../../src/rules/index.ts';
import { sourceFile } from '../../src/text/source-file.ts';

/** The files of an example; without a README the bibliography stands alone. */
export interface Example {
  readonly readme?: string | undefined;
  readonly bib?: string | undefined;
  /** The issue form for submissions. */
  readonly form?: string | undefined;
  /** YAML of the configuration. */
  readonly config?: string;
}

/** What one rule finds in an example, notes on the list as a whole first, whose files are called README.md and refs.bib. */
export function find(ruleId: string, example: Example): Finding[] {
  const { findings, notes } = checkList(inputOf(example));
  return [...notes, ...findings].filter((finding) => finding.ruleId === ruleId);
}

/**
 * The files of an example after all fixes of one rule, safe and suggested, and the findings of that
 * rule that are left.
 */
export function fix(ruleId: string, example: Example): Example & { readonly left: Finding[] } {
  const input = inputOf(example);
  const { changed, check } = applyFixes(input, (finding) => finding.ruleId === ruleId);
  const texts = new Map(changed.map(({ after }) => [after.path, after.text] as const));
  return {
    readme: texts.get('README.md') ?? example.readme,
    bib: texts.get('refs.bib') ?? example.bib,
    form: texts.get(FORM_PATH) ?? example.form,
    left: check.findings.filter((finding) => finding.ruleId === ruleId),
  };
}

function inputOf({ readme, bib, form, config = '' }: Example): CheckInput {
  const known = { ruleIds: RULES.map(({ id }) => id) };
  const parsed = parseConfig(sourceFile('list-curator.yml', config), known);
  if (parsed.config === undefined) throw new Error(JSON.stringify(parsed.problems));
  return {
    ...(readme === undefined ? {} : { readme: sourceFile('README.md', readme) }),
    bibs: bib === undefined ? [] : [sourceFile('refs.bib', bib)],
    bibExists: (path) => path === 'refs.bib' || path === 'other.bib',
    ...(form === undefined
      ? {}
      : { form: { source: sourceFile(FORM_PATH, form), read: readSubmissionForm } }),
    config: parsed.config,
  };
}

/** A finding on one line, as the documentation of the rules shows it. */
function line({ place, severity, message, isNote }: Finding): string {
  if (isNote === true) return `Note: ${message}`;
  return `${place.file}:${place.start.line}:${place.start.column} ${severity} ${message}`;
}

/** What a rule finds, a line each. */
export function lines(ruleId: string, example: Example): string[] {
  return find(ruleId, example).map(line);
}
