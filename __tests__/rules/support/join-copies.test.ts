import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { checkList } from '../../../src/features/check/check-list.ts';
import { applyFixes } from '../../../src/features/fixes/apply-fixes.ts';
import { sourceFile } from '../../../src/text/source-file.ts';
import { article } from '../samples.ts';

const wrong = article('Moss2021', 'Bark as a Home for Many', { doi: '10.99999/bark.' });
const input = (...texts: readonly string[]) => ({
  bibs: texts.map((text, at) => sourceFile(`${at}.bib`, text)),
  config: DEFAULT_CONFIG,
});
const ofDoi = ({ ruleId }: { ruleId: string }): boolean => ruleId === 'bib-doi-format';

describe('joinCopies', () => {
  it('reports the fault of an entry and of its copies once, and fixes all of them', () => {
    const [finding, ...others] = checkList(input(wrong, wrong, wrong)).findings.filter(ofDoi);
    expect(others).toEqual([]);
    expect(finding?.place.file).toBe('0.bib');
    expect(finding?.related.map(({ file }) => file)).toEqual(['1.bib', '2.bib']);
    const { changed } = applyFixes(input(wrong, wrong), ofDoi);
    expect(changed.map(({ after }) => after.text)).toEqual(
      [wrong, wrong].map((text) => text.replace('bark.', 'bark')),
    );
  });

  it('keeps a fault that only a copy has, and those of other entries', () => {
    const fine = wrong.replace('bark.', 'bark');
    const other = wrong.replace('Moss2021', 'Moss2022');
    expect(checkList(input(fine, wrong)).findings.filter(ofDoi)).toHaveLength(1);
    expect(checkList(input(wrong, other)).findings.filter(ofDoi)).toHaveLength(2);
  });
});
