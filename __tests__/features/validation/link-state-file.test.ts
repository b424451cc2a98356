import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLinkState, saveLinkState } from '../../../src/features/validation/link-state-file.ts';
import { type LinkState, writeLinkState } from '../../../src/links/link-state.ts';
import { temporaryFolder } from '../../files/temporary-folder.ts';

const seen = (url: string, run: string): LinkState =>
  new Map([[url, { log: [{ at: 0, run, verdict: 'ok', reason: 'ok', status: 200 }] }]]) as never;

const NOW = Date.parse('2026-05-01T00:00:00Z');
const DAMAGED = '{"version":1,"lin';

describe('a state file', () => {
  it('keeps what two runs found that began with the same state', () => {
    const path = join(temporaryFolder({}), 's.json');
    const first = loadLinkState(fs, path, 's.json', NOW);
    const second = loadLinkState(fs, path, 's.json', NOW);
    saveLinkState(fs, { path, shown: 's.json' }, seen('https://a.example', '1'), {
      loaded: first,
      runId: '1',
      date: NOW,
    });
    saveLinkState(fs, { path, shown: 's.json' }, seen('https://b.example', '2'), {
      loaded: second,
      runId: '2',
      date: NOW,
    });
    expect([...loadLinkState(fs, path, 's.json', NOW).state.keys()].sort()).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
    expect(fs.readdirSync(join(path, '..'))).toEqual(['s.json']);
  });

  it('keeps what is found where another run, with a wrong clock, saw a link later', () => {
    const path = join(temporaryFolder({}), 's.json');
    const [url, wrong] = ['https://a.example', NOW + 400 * 86_400_000];
    const run = { loaded: loadLinkState(fs, path, 's.json', NOW), runId: '1', date: NOW };
    const later = { at: wrong, run: '9', verdict: 'ok', reason: 'ok' } as const;
    const dead = { at: NOW, run: '1', verdict: 'dead', reason: 'gone' } as const;
    fs.writeFileSync(path, writeLinkState(new Map([[url, { log: [later] }]])));
    saveLinkState(fs, { path, shown: 's.json' }, new Map([[url, { log: [dead] }]]), run);
    expect([...loadLinkState(fs, path, 's.json', wrong).state]).toEqual([[url, { log: [dead] }]]);
  });

  it('is not blocked by the lock of a program that ended', { timeout: 20_000 }, () => {
    const folder = temporaryFolder({ 's.json.lock': '' });
    const path = join(folder, 's.json');
    const loaded = loadLinkState(fs, path, 's.json', NOW);
    saveLinkState(fs, { path, shown: 's.json' }, seen('https://a.example', '1'), {
      loaded,
      runId: '1',
      date: NOW,
    });
    expect(fs.readdirSync(folder)).toEqual(['s.json']);
  });

  it('is whole after a full disk, and a file that is damaged is kept next to it', () => {
    const folder = temporaryFolder({ 's.json': DAMAGED });
    const path = join(folder, 's.json');
    const loaded = loadLinkState(fs, path, 's.json', NOW);
    const full = {
      ...fs,
      writeFileSync: (file: fs.PathOrFileDescriptor, text: string) => {
        fs.writeFileSync(file, text.slice(0, 5));
        throw Object.assign(new Error('no'), { code: 'ENOSPC' });
      },
    };
    const state = seen('https://a.example', '1');
    expect(() =>
      saveLinkState(full as never, { path, shown: 's.json' }, state, {
        loaded,
        runId: '1',
        date: NOW,
      }),
    ).toThrow('the disk is full');
    expect(fs.readFileSync(path, 'utf8')).toBe(DAMAGED);
    expect(fs.readdirSync(folder)).toEqual(['s.json']);
    expect(
      saveLinkState(fs, { path, shown: 's.json' }, state, { loaded, runId: '1', date: NOW }),
    ).toBe('s.json.old-1');
    expect(fs.readFileSync(join(folder, 's.json.old-1'), 'utf8')).toBe(DAMAGED);
  });
});
