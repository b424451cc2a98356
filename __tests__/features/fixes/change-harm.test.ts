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
  const ofForm = {
    ...before,
    findings: [...before.findings, { ...ofList, ruleId: 'form-categories' }],
  };
  expect(harmsOfAddition(before, ofForm)).toEqual([]);
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

/** What would be held against adding a row, whose bib entry is there as well. */
function harmsOfRow(added: string, more = '') {
  const entry = (key: string, title: string): string =>
    `@article{${key},\n  author = {Ada Moss},\n  title = {${title}},\n  journal = {Walls},\n  year = {2020}\n}\n`;
  const table =
    '## Decay\n\n| Title | Authors | Year |\n|---|---|---|\n| [How Ferns Rot](https://doi.org/10.99999/rot) | Eva Young | 2001 |\n';
  const check = (row: string, bib: string) =>
    checkList({
      readme: sourceFile(
        'README.md',
        `# Lichens\n\nSee [refs.bib](refs.bib).\n\n## Growth\n\n- [Slow Walls](https://doi.org/10.99999/walls) [\`Moss2020\`](refs.bib#L1-L6), Ada Moss, 2020\n\n${table}${row}`,
      ),
      bibs: [sourceFile('refs.bib', bib)],
      config: DEFAULT_CONFIG,
    });
  const old = entry('Moss2020', 'Slow Walls') + more;
  return harmsOfAddition(
    check('', old),
    check(added, `${old}${entry('Moss2021', 'How Lichens Rot')}`),
  ).map(({ reason }) => reason);
}

it('lets a table without keys have another row without one', () => {
  const row = '| [How Lichens Rot](https://doi.org/10.99999/rot2) | Ada Moss | 2020 |\n';
  expect(harmsOfRow(row)).toEqual([]);
  expect(harmsOfRow(row.replace('How', '[`Moss2020`](refs.bib#L1-L6) How'))).not.toEqual([]);
});

it('holds another fault of a new row against it', () => {
  const readme = (row: string) =>
    sourceFile(
      'README.md',
      `# Lichens\n\n## Decay\n\n| Title | Authors | Year |\n|---|---|---|\n| [How Ferns Rot](https://doi.org/10.99999/rot) | Eva Young | 2001 |\n${row}`,
    );
  const row = '| [How Lichens Rot](https://doi.org/10.99999/rot2) | Ada Moss | 2020 |\n';
  const of = (text: string) =>
    checkList({ readme: readme(text), bibs: [], config: DEFAULT_CONFIG });
  const after = of(row);
  const [place] = after.notes;
  if (place === undefined) throw new Error('no note');
  const own = { entry: { title: 'How Lichens Rot' }, fingerprint: 'f'.repeat(16) };
  const { many: _, ...note } = place;
  const fault = (ruleId: string) => ({ ...note, ruleId, ...own });
  const harms = (ruleId: string) =>
    harmsOfAddition(of(''), { ...after, findings: [...after.findings, fault(ruleId)] });
  expect(harms('entry-citation-key')).toEqual([]);
  expect(harms('entry-link')).toHaveLength(1);
});

it('holds no bib entry against an addition that was not in the list before', () => {
  const entry = (title: string, doi: string) =>
    `- [${title}](https://doi.org/10.99999/${doi}), Ada Moss, *Walls*, 2020\n`;
  const bib = (key: string, title: string, doi: string) =>
    `@article{${key},\n  author = {Ada Moss},\n  title = {${title}},\n  journal = {Walls},\n  year = {2020},\n  doi = {10.99999/${doi}}\n}\n`;
  const at = (readme: string, text: string) =>
    checkList({
      readme: sourceFile(
        'README.md',
        `# Lichens\n\nSee [refs.bib](refs.bib).\n\n## Growth\n\n${entry('A Year on a North Wall', 'wall')}${entry('Bark as a Home', 'bark')}${readme}`,
      ),
      bibs: [sourceFile('refs.bib', text)],
      config: DEFAULT_CONFIG,
    });
  const other = bib('Fern2020', 'What Moss Does at Night', 'night');
  const after = at(
    entry('Counting Lichens from a Train', 'train'),
    other + bib('Moss2020', 'Counting Lichens from a Train', 'train'),
  );
  expect(after.findings.map(({ ruleId }) => ruleId)).toContain('bib-unlisted');
  expect(harmsOfAddition(at('', other), after)).toEqual([]);
});
