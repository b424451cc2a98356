import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BadZip, fileOfZip } from '../../../src/features/review/review-after-run.ts';
import { zipFiles } from '../../github-emulator/zip-files.ts';

const MOST = 1000;
const NAME = 'report.json';
const read = (zip: Uint8Array): Promise<string> =>
  fileOfZip(zip, NAME, MOST).then((bytes) => bytes.toString('utf8'));

it('reads one file, packed or not, whatever else is there', async () => {
  const files = { 'a/other.txt': 'x', [NAME]: '{"é":1}', 'z.bin': Buffer.alloc(5000) };
  for (const packed of [false, true]) {
    expect(await read(zipFiles(files, { packed }))).toBe('{"é":1}');
  }
});

it('unpacks no more than requested, whatever the archive claims', async () => {
  const bomb = { [NAME]: Buffer.alloc(1_000_000) };
  const refused = expect.objectContaining({ message: expect.stringMatching(/larger|too many/) });
  await expect(read(zipFiles(bomb, { packed: true }))).rejects.toEqual(refused);
  for (const claimed of [0, 1, MOST]) {
    await expect(read(zipFiles(bomb, { packed: true, claimed }))).rejects.toThrow(BadZip);
  }
  const exact = zipFiles({ [NAME]: 'x'.repeat(MOST) }, { packed: true });
  expect(await read(exact)).toHaveLength(MOST);
});

it('rejects an archive that leads out of its folder, or that contains the name twice', async () => {
  for (const path of ['../x', '/etc/passwd', 'a/../../x', 'C:/x', '..\\x']) {
    await expect(read(zipFiles({ [path]: 'x', [NAME]: '{}' }))).rejects.toThrow(BadZip);
  }
  const twice = zipFiles({ [NAME]: 'one', 'REPORT.json': 'two' });
  const same = Buffer.from(twice.toString('latin1').replaceAll('REPORT', 'report'), 'latin1');
  await expect(read(same)).rejects.toThrow('twice');
});

it('reports what is wrong with anything else', async () => {
  await expect(read(Buffer.from('no archive at all'))).rejects.toThrow(BadZip);
  await expect(read(Buffer.alloc(0))).rejects.toThrow(BadZip);
  await expect(read(zipFiles({ 'other.json': '{}' }))).rejects.toThrow(
    'it contains no report.json',
  );
});

it('reports any damage to an archive as damage', async () => {
  const whole = zipFiles({ [NAME]: '{"a":[1,2,3]}', b: 'b' }, { packed: true });
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(damage, fc.nat(whole.length), async (bytes, length) => {
      const broken = Buffer.from(whole);
      for (const [at, byte] of bytes) broken[at] = byte;
      try {
        expect((await read(broken.subarray(0, length))).length).toBeLessThanOrEqual(MOST);
      } catch (error) {
        expect(error).toBeInstanceOf(BadZip);
      }
    }),
    { numRuns: 300 },
  );
});
