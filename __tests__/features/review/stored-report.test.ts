import { expect, it } from 'vitest';
import { storedReport } from '../../../src/features/review/review-after-run.ts';
import { InputError } from '../../../src/files/input-error.ts';
import { zipFiles } from '../../github-emulator/zip-files.ts';

const HEAD = 'a'.repeat(40);
const FINDING = { ruleId: 'entry-abstract', file: 'README.md', line: 3, message: 'x' };
const REPORT = {
  version: 1,
  findings: [FINDING],
  summary: { errors: 1, warnings: 0 },
  pullRequest: { number: 7, head: HEAD },
};

const read = (report: unknown, name = 'list-curator.json') =>
  storedReport(zipFiles({ [name]: JSON.stringify(report) ?? '' }));

it('takes the number and the commit of a report, and nothing else', async () => {
  expect(await read({ ...REPORT, more: 'x' })).toEqual({ number: 7, head: HEAD });
});

it.each([
  { ...REPORT, version: 2 },
  { ...REPORT, findings: undefined },
  { ...REPORT, findings: [{ ...FINDING, line: 'x' }] },
  { ...REPORT, summary: { errors: -1, warnings: 0 } },
  { ...REPORT, pullRequest: undefined },
  { ...REPORT, pullRequest: { number: 0, head: HEAD } },
  { ...REPORT, pullRequest: { number: 1.5, head: HEAD } },
  { ...REPORT, pullRequest: { number: '7/../8', head: HEAD } },
  { ...REPORT, pullRequest: { number: 7, head: 'main' } },
  { ...REPORT, pullRequest: { number: 7, head: `${HEAD}\n${HEAD}` } },
  [],
  null,
  undefined,
])('rejects what is no report: %j', async (report) => {
  await expect(read(report)).rejects.toThrow(InputError);
  await expect(read(report)).rejects.toThrow('no report on a pull request');
});

it('reports what is wrong with an archive, and what to do', async () => {
  await expect(read(REPORT, 'other.json')).rejects.toThrow(
    'it contains no list-curator.json. Nothing is written. Store the output "report"',
  );
  await expect(storedReport(Buffer.from('x'))).rejects.toThrow(InputError);
});
