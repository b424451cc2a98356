import { DEFAULT_CONFIG } from '../../../src/config/defaults.ts';
import { type SyncRequest, syncList } from '../../../src/features/sync/sync-list.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

/** The files after a sync, and its messages. */
export function level(readme: string, bib: string, request: SyncRequest = {}) {
  const result = syncList(
    {
      readme: sourceFile('README.md', readme),
      bibs: [sourceFile('refs.bib', bib)],
      config: DEFAULT_CONFIG,
    },
    request,
  );
  const text = (path: string, before: string): string =>
    result.changed.find(({ after }) => after.path === path)?.after.text ?? before;
  return { ...result, readme: text('README.md', readme), bib: text('refs.bib', bib) };
}
