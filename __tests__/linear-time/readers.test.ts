import { describe, expect, it } from 'vitest';
import { parseNames } from '../../src/bibtex/names.ts';
import { protectCapitals } from '../../src/bibtex/protect-capitals.ts';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { bibtexNames } from '../../src/catalog/printed-names.ts';
import { readSubmissionForm } from '../../src/catalog/read-submission-form.ts';
import { titleKey } from '../../src/catalog/title-key.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { readWorkflow } from '../../src/features/adopt/plan-workflows.ts';
import { parseBaseline } from '../../src/features/check/baseline.ts';
import { parseCommands } from '../../src/features/commands/parse-commands.ts';
import { FORM_FIELDS } from '../../src/features/form-fields.ts';
import { committedText } from '../../src/features/review/commit-fixes.ts';
import { completedLines } from '../../src/features/review/complete-pull-request.ts';
import { diffHunks } from '../../src/features/review/diff-hunks.ts';
import { parseForm } from '../../src/features/submissions/parse-form.ts';
import { oneLine, plainText } from '../../src/features/submissions/plain-text.ts';
import { dataOfComment } from '../../src/features/submissions/pull-body.ts';
import { readPaper } from '../../src/features/submissions/read-paper.ts';
import { nameOfComment } from '../../src/github/marker.ts';
import { findDoi, parseDoi } from '../../src/identifiers/doi.ts';
import { identifiersOfUrl } from '../../src/identifiers/identifiers-of-url.ts';
import { readIdentifier } from '../../src/identifiers/read-identifier.ts';
import { readLinkState } from '../../src/links/link-state.ts';
import { compareTitles } from '../../src/references/compare-titles.ts';
import { repairMojibake } from '../../src/registries/clean-text.ts';
import { nameOfText } from '../../src/registries/names.ts';
import { parseXml } from '../../src/registries/xml.ts';
import { unifiedDiff } from '../../src/report/diff.ts';
import { codeSpan, fenced, inertLine, inertMarkdown } from '../../src/report/markdown-text.ts';
import { shownOnTerminal } from '../../src/report/terminal-text.ts';
import { bareLatex } from '../../src/rules/support/bare-latex.ts';
import { leftoverLatex } from '../../src/rules/support/leftover-latex.ts';
import { nameFaults } from '../../src/rules/support/name-faults.ts';
import {
  ignoreCommentsOfBib,
  ignoreCommentsOfMarkdown,
} from '../../src/rules/support/suppressions.ts';
import { wordDifference } from '../../src/rules/support/word-difference.ts';
import { fromShownText } from '../../src/scholarly/dollar-math.ts';
import { fromMarkup } from '../../src/scholarly/from-markup.ts';
import { fromProse } from '../../src/scholarly/from-prose.ts';
import { fromTex } from '../../src/scholarly/from-tex.ts';
import { markupEdits } from '../../src/scholarly/markup-edits.ts';
import { withoutMarkup } from '../../src/scholarly/markup-in-tex.ts';
import { toMarkdown } from '../../src/scholarly/to-markdown.ts';
import { toTex } from '../../src/scholarly/to-tex.ts';
import { didYouMean } from '../../src/text/did-you-mean.ts';
import { fold } from '../../src/text/fold.ts';
import { similarity } from '../../src/text/similarity.ts';
import { decodeSourceFile, sourceFile } from '../../src/text/source-file.ts';
import { growthOf, MOST_GROWTH } from '../text/growth.ts';
import { PUMPS, pumped } from './shapes.ts';

/** All that reads a text of somebody, by the name of its function. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'a .bib': (text) => readBibliography(sourceFile('refs.bib', text)).diagnostics,
  'an entry of a .bib': (text) =>
    readBibliography(sourceFile('refs.bib', `@misc{a, title = ${text}}`)),
  bytes: (text) => decodeSourceFile('x', Buffer.from(`\xff${text}`, 'latin1')),
  'a configuration': (text) => parseConfig(sourceFile('c.yml', text), { ruleIds: [] }),
  'an issue form': (text) => readSubmissionForm(sourceFile('f.yml', text)),
  'a workflow': readWorkflow,
  'a form': (text) => parseForm(text, FORM_FIELDS),
  'a paper': readPaper,
  'a command': (text) => parseCommands(`/curate abstract ${text}`),
  'a command itself': (text) => parseCommands(`/${text}`),
  'an identifier': readIdentifier,
  'a DOI': (text) => [parseDoi(text), parseDoi(`10.1000/${text}`), findDoi(text)],
  'an address': (text) => [
    identifiersOfUrl(`https://a.org/10.1000/${text}`),
    identifiersOfUrl(text),
  ],
  'a state': (text) => readLinkState(text, 0),
  'a comment': (text) => [nameOfComment(text), dataOfComment(`\n${text}`)],
  'a patch': (text) => diffHunks(`@@ -1 +1 @@\n${text}`),
  names: (text) => [parseNames(text), bibtexNames(text), nameOfText(text), nameFaults(text)],
  LaTeX: (text) => [
    fromTex(text),
    fromProse(text),
    fromProse(`$${text}$`),
    toTex(text, true),
    markupEdits(text),
    bareLatex(text),
    leftoverLatex(text),
  ],
  'a title': (text) => [
    titleKey(text),
    fold(text),
    compareTitles(text, `${text}x`),
    protectCapitals(text, (part) => part),
  ],
  Markdown: (text) => [fromShownText(text), toMarkdown(text), oneLine(text), plainText(text)],
  markup: (text) => [
    fromMarkup(text),
    withoutMarkup(text),
    repairMojibake(text),
    parseXml(`<a>${text}</a>`),
  ],
  'a report': (text) => [
    inertMarkdown(text),
    inertLine(text),
    codeSpan(text),
    shownOnTerminal(text),
    fenced(text, 'suggestion'),
  ],
  differences: (text) => wordDifference(text, `${text}x`),
  'a diff': (text) => unifiedDiff(sourceFile('a', text), sourceFile('a', `${text}x`), true),
  similarity: (text) => [similarity(text, `${text}x`), didYouMean(text, [`${text}x`])],
  'ignore comments': (text) => [
    ignoreCommentsOfBib(text),
    ignoreCommentsOfMarkdown(sourceFile('README.md', text)),
  ],
  'the message of a commit': (text) => [
    committedText('abc1234', `Fix all\n\n- ${text}`),
    completedLines(`Complete all\n\n- ${text}`),
  ],
  'a baseline': (text) => {
    try {
      return parseBaseline(text, 'b');
    } catch (error) {
      return error;
    }
  },
};

const readers = Object.entries(READERS);
const TIMEOUT = { timeout: 300_000 };

describe('what reads text of others takes linear time', () => {
  it.each(readers)('for %s', TIMEOUT, (_, read) => {
    const slow = PUMPS.flatMap((pump) => {
      const growth = growthOf((size) => {
        const text = `x${pumped(pump, size)}x`;
        return () => read(text);
      }, 15_000);
      return growth > MOST_GROWTH ? [`${JSON.stringify(pump)}: ${growth.toFixed(1)}`] : [];
    });
    expect(slow).toEqual([]);
  });
});
