import { readSubmissionForm } from '../../src/catalog/read-submission-form.ts';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { type CheckInput, checkList, filesOf } from '../../src/features/check/check-list.ts';
import { applyFixes } from '../../src/features/fixes/apply-fixes.ts';
import { readSubmission } from '../../src/features/submissions/read-submission.ts';
import { FORM_PATH } from '../../src/files/find-files.ts';
import { annotations } from '../../src/report/github.ts';
import { jsonReport } from '../../src/report/json.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { prettyReport } from '../../src/report/pretty.ts';
import { sarifReport } from '../../src/report/sarif.ts';
import { RULES } from '../../src/rules/index.ts';
import { decodeSourceFile } from '../../src/text/source-file.ts';

/** The texts of a list, its bibliography, its form and an issue. */
export interface Texts {
  readonly readme?: string;
  readonly bib?: string;
  readonly issue?: string;
}

/**
 * Reads, checks, mends and reports, as the product does, and throws where something is not as
 * promised: an exception, a place outside of its file, a report that is no JSON, fixes that never
 * come to rest.
 */
export function checkEverything({ readme, bib, issue }: Texts): void {
  const file = (path: string, text: string) => decodeSourceFile(path, Buffer.from(text, 'utf8'));
  const input: CheckInput = {
    ...(readme === undefined ? {} : { readme: file('README.md', readme) }),
    bibs: bib === undefined ? [] : [file('refs.bib', bib)],
    ...(issue === undefined
      ? {}
      : { form: { source: file(FORM_PATH, issue), read: readSubmissionForm } }),
    config: DEFAULT_CONFIG,
  };
  const { findings, summary } = checkList(input);
  const sources = new Map(filesOf(input).map((source) => [source.path, source]));
  for (const { place, ruleId, message } of findings) {
    const { text } = sources.get(place.file) ?? { text: '' };
    const { start, end } = place.range;
    if (!(0 <= start && start <= end && end <= text.length)) {
      throw new Error(`${ruleId} points outside of ${place.file}: ${start}-${end}`);
    }
    if (message.length > 20_000) throw new Error(`${ruleId} writes a message without end`);
  }
  JSON.parse(jsonReport(findings, summary, sources));
  JSON.parse(
    sarifReport(findings, sources, { version: '0', rules: RULES, docs: () => '' } as never),
  );
  markdownReport(findings, summary);
  annotations(findings);
  prettyReport(findings, summary, sources, { color: true, width: 80 } as never);
  const fixed = applyFixes(input, (_, fix) => fix.kind === 'safe');
  const texts = new Map(fixed.changed.map(({ after }) => [after.path, after]));
  const again = applyFixes(
    {
      ...input,
      ...(input.readme === undefined ? {} : { readme: texts.get('README.md') ?? input.readme }),
      bibs: input.bibs.map((one) => texts.get(one.path) ?? one),
      ...(input.form === undefined
        ? {}
        : { form: { ...input.form, source: texts.get(FORM_PATH) ?? input.form.source } }),
    },
    (_, fix) => fix.kind === 'safe',
  );
  if (again.changed.length > 0) {
    const names = again.applied.map(({ ruleId }) => ruleId).join(', ');
    throw new Error(`safe fixes do not come to rest: ${names}`);
  }
  applyFixes(input, () => true);
  if (issue !== undefined) readSubmission(issue, [['Growth']]);
}
