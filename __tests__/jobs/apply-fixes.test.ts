import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { applyFixes, fixesOfKind } from '../../src/jobs/apply-fixes.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const BIB =
  '@misc{Stone2022,\n  title = {A Year on a North Wall}\n}\n\n@misc{Moss2023,\n  title = {Counting Lichens from a Train}\n}\n';

function fixed(readme: string, bib: string) {
  const input = {
    readme: sourceFile('README.md', readme),
    bibs: [sourceFile('refs.bib', bib)],
    config: DEFAULT_CONFIG,
  };
  const result = applyFixes(input, fixesOfKind(false));
  return { ...result, text: result.changed[0]?.after.text ?? readme };
}

const LIST = (lines: string, newline = '\n'): string =>
  [
    '# Papers',
    '',
    '## Growth\t ',
    '',
    '- [A Year on a North Wall](https://example.org/wall) [`Stone2022`](refs.bib#L1-L3) ',
    `- [Counting Lichens from a Train](https://example.org/train) [\`Moss2023\`](refs.bib#${lines}) [Slides] (https://example.org/s)`,
  ].join(newline);

describe('applyFixes', () => {
  it('renews a stale anchor and joins a link, and nothing else', () => {
    const { text, left, applied } = fixed(LIST('L1-L3', '\r\n'), BIB);
    expect(text).toBe(LIST('L5-L7', '\r\n').replace('] (', ']('));
    expect(applied.map(({ ruleId }) => ruleId)).toEqual(['entry-citation-key', 'entry-link']);
    expect(left).toEqual([]);
  });

  it('leaves a link into one commit alone', () => {
    const commit = `https://github.com/a/b/blob/${'a'.repeat(40)}/refs.bib`;
    const list = LIST('L1-L3').replace('](refs.bib#L1-L3) [', `](${commit}#L1-L3) [`);
    expect(fixed(list, BIB).text).toBe(list.replace('] (', ']('));
  });

  it('changes nothing more the second time, wherever the entries stand', () => {
    fc.assert(
      fc.property(
        fc.nat(12),
        fc.integer({ min: 1, max: 30 }),
        fc.nat(5),
        fc.constantFrom('\n', '\r\n'),
        (blank, start, length, newline) => {
          const bib = `${newline.repeat(blank)}${BIB.replaceAll('\n', newline)}`;
          const first = fixed(LIST(`L${start}-L${start + length}`, newline), bib);
          expect(first.check.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
          expect(fixed(first.text, bib).changed).toEqual([]);
          expect(first.text.replace(/L\d+-L\d+/g, '')).toBe(
            LIST('', newline).replace('] (', '](').replace('L1-L3', ''),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
