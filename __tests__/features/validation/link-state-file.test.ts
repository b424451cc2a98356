import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLinkState, saveLinkState } from '../../../src/features/validation/link-state-file.ts';
import type { LinkState } from '../../../src/links/link-state.ts';
import { temporaryFolder } from '../../files/temporary-folder.ts';

const seen = (url: string, run: string): LinkState =>
  new Map([[url, { log: [{ at: 0, run, verdict: 'ok', reason: 'ok', status: 200 }] }]]) as never;

const DAMAGED = '{"version":1,"lin';

describe('a state file', () => {
  it('keeps what two runs found that began with the same state', () => {
    const path = join(temporaryFolder({}), 's.json');
    const first = loadLinkState(fs, path, 's.json');
    const second = loadLinkState(fs, path, 's.json');
    saveLinkState(fs, { path, shown: 's.json' }, seen('https://a.example', '1'), {
      loaded: first,
      runId: '1',
    });
    saveLinkState(fs, { path, shown: 's.json' }, seen('https://b.example', '2'), {
      loaded: second,
      runId: '2',
    });
    expect([...loadLinkState(fs, path, 's.json').state.keys()].sort()).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
    expect(fs.readdirSync(join(path, '..'))).toEqual(['s.json']);
  });

  it('is not blocked by the lock of a program that ended', { timeout: 20_000 }, () => {
    const folder = temporaryFolder({ 's.json.lock': '' });
    const path = join(folder, 's.json');
    const loaded = loadLinkState(fs, path, 's.json');
    saveLinkState(fs, { path, shown: 's.json' }, seen('https://a.example', '1'), {
      loaded,
      runId: '1',
    });
    expect(fs.readdirSync(folder)).toEqual(['s.json']);
  });

  it('is whole after a full disk, and a file that is damaged is kept next to it', () => {
    const folder = temporaryFolder({ 's.json': DAMAGED });
    const path = join(folder, 's.json');
    const loaded = loadLinkState(fs, path, 's.json');
    const full = {
      ...fs,
      writeFileSync: (file: fs.PathOrFileDescriptor, text: string) => {
        fs.writeFileSync(file, text.slice(0, 5));
        throw Object.assign(new Error('no'), { code: 'ENOSPC' });
      },
    };
    const state = seen('https://a.example', '1');
    expect(() =>
      saveLinkState(full as never, { path, shown: 's.json' }, state, { loaded, runId: '1' }),
    ).toThrow('the disk is full');
    expect(fs.readFileSync(path, 'utf8')).toBe(DAMAGED);
    expect(fs.readdirSync(folder)).toEqual(['s.json']);
    expect(saveLinkState(fs, { path, shown: 's.json' }, state, { loaded, runId: '1' })).toBe(
      's.json.old-1',
    );
    expect(fs.readFileSync(join(folder, 's.json.old-1'), 'utf8')).toBe(DAMAGED);
  });
});
