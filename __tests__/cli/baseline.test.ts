import * as fs from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { updateBaseline } from '../../src/cli/baseline.ts';
import type { CommandLineIo } from '../../src/cli/io.ts';
import { baselineText } from '../../src/features/check/baseline.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

it('keeps a baseline unchanged on a full disk', () => {
  const before = baselineText([]);
  const folder = temporaryFolder({ 'known.json': before });
  const full = {
    ...fs,
    writeFileSync: (file: fs.PathOrFileDescriptor, text: string) => {
      fs.writeFileSync(file, text.slice(0, 9));
      throw Object.assign(new Error('no'), { code: 'ENOSPC' });
    },
  };
  const io = { cwd: folder, files: full, runId: 'x', stderr: () => {} } as unknown as CommandLineIo;
  expect(() => updateBaseline([], 'known.json', io)).toThrow(
    'the baseline known.json cannot be written: the disk is full.',
  );
  expect(fs.readFileSync(join(folder, 'known.json'), 'utf8')).toBe(before);
  expect(fs.readdirSync(folder)).toEqual(['known.json']);
});
