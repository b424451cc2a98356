import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { checkList } from '../../../src/features/check/check-list.ts';
import { harmsOf, harmsOfAddition } from '../../../src/features/fixes/change-harm.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const readme = sourceFile(
  'README.md',
  '# Lichens\n\n## Growth\n\n- [Slow Walls](https://doi.org/10.99999/walls), 2020\n',
);
const before = checkList({ readme, bibs: [], config: DEFAULT_CONFIG });

it('holds nothing against an addition after which a rule sees more of the old entries', () => {
  const [finding] = checkList({
    readme: sourceFile('README.md', '# Lichens\n\nNo papers are here yet.\n'),
    bibs: [],
    config: DEFAULT_CONFIG,
  }).findings;
  if (finding === undefined) throw new Error('no finding');
  const { entry: _, ...ofList } = {
    ...finding,
    ruleId: 'list-syntax',
    message: '9 of 10 papers may be misread.',
  };
  const after = { ...before, findings: [...before.findings, ofList] };
  expect(harmsOfAddition(before, after)).toEqual([]);
  const ofOther = {
    ...before,
    findings: [...before.findings, { ...ofList, ruleId: 'entry-link' }],
  };
  expect(harmsOfAddition(before, ofOther)).toHaveLength(1);
  const differing = { ...ofList, ruleId: 'entry-format', entry: { title: 'Slow Walls' } };
  const ofOld = { ...before, findings: [...before.findings, differing] };
  expect(harmsOfAddition(before, ofOld)).toEqual([]);
  const ofNew = {
    ...before,
    findings: [...before.findings, { ...differing, entry: { title: 'New Walls' } }],
  };
  expect(harmsOfAddition(before, ofNew)).toHaveLength(1);
  expect(harmsOf(before, after, { touches: () => false, allows: () => false })).toHaveLength(1);
});
