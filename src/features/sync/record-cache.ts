import type * as fs from 'node:fs';
import { join } from 'node:path';
import { type ReplacingFiles, replaceFile } from '../../files/replace-file.ts';
import { REGISTRY_NAMES } from '../../registries/settings.ts';
import { readRecord } from '../../registries/work-facts.ts';
import { attempt } from '../../text/attempt.ts';
import { fingerprint } from '../../text/fingerprint.ts';
import { parseJson } from '../../text/json.ts';
import type { FoundRecord } from '../papers/ask-records-of.ts';

/** What keeping looked-up works needs of a file system; `node:fs` has it. */
export type CacheFiles = ReplacingFiles & Pick<typeof fs, 'mkdirSync' | 'readFileSync'>;

/** Works that were looked up before, by identifier: one small file each, written at once. */
export interface RecordCache {
  get(id: string): FoundRecord | undefined;
  set(id: string, found: FoundRecord): void;
}

const VERSION = 2;
/** Registries correct their records, and papers get published: older ones are requested again. */
const KEPT = 30 * 86_400_000;

/**
 * Opens the cache in a folder, which is made when something is first kept. What cannot be read
 * counts as unknown; when nothing can be written, the look-up continues without.
 *
 * @param now milliseconds since 1970.
 * @param runId makes the names of temporary files unique.
 */
export function recordCache(
  files: CacheFiles,
  folder: string,
  now: () => number,
  runId: string,
): RecordCache {
  let isWritable = true;
  const pathOf = (id: string): string => join(folder, `${fingerprint(id)}.json`);
  return {
    get(id) {
      return attempt(() =>
        readCached(parseJson(files.readFileSync(pathOf(id), 'utf8')), id, now()),
      );
    },
    set(id, found) {
      if (!isWritable) return;
      try {
        files.mkdirSync(folder, { recursive: true });
        const kept = { version: VERSION, id, at: new Date(now()).toISOString(), ...found };
        replaceFile(files, pathOf(id), `${JSON.stringify(kept)}\n`, runId);
      } catch {
        isWritable = false;
      }
    },
  };
}

function readCached(kept: unknown, id: string, now: number): FoundRecord | undefined {
  if (kept === null || typeof kept !== 'object') return undefined;
  const value = (name: string): unknown => Reflect.get(kept, name);
  const age = now - Date.parse(String(value('at')));
  const registry = REGISTRY_NAMES.find((name) => name === value('registry'));
  const record = readRecord(value('record'));
  // Two names may have one fingerprint.
  if (value('version') !== VERSION || value('id') !== id || !(age < KEPT)) return undefined;
  return registry === undefined || record === undefined ? undefined : { registry, record };
}
