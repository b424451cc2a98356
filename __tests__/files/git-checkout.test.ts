import * as fs from 'node:fs';
import { expect, it } from 'vitest';
import { readCheckout } from '../../src/files/git-checkout.ts';
import { temporaryFolder } from './temporary-folder.ts';

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

it.each<[string, Record<string, string>, string | undefined]>([
  ['a branch', { HEAD: 'ref: refs/heads/main\n', 'refs/heads/main': `${COMMIT}\n` }, COMMIT],
  [
    'a packed branch',
    { HEAD: 'ref: refs/heads/a', 'packed-refs': `${COMMIT} refs/heads/a\n` },
    COMMIT,
  ],
  ['a commit', { HEAD: `${COMMIT}\n` }, COMMIT],
  ['a branch without a commit', { HEAD: 'ref: refs/heads/main\n' }, undefined],
  ['what git does not write', { HEAD: 'main\n' }, undefined],
  [
    'what git does not write into a branch',
    { HEAD: 'ref: refs/heads/a', 'refs/heads/a': 'b' },
    undefined,
  ],
])('the head of a checkout at %s', (_, files, head) => {
  const folder = temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`.git/${path}`, text])),
  );
  expect(readCheckout(fs, folder)?.head).toBe(head);
});
