import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './bundle.ts';

/** Builds dist/: into a folder beside it first, so that a failed build leaves the old one alone. */
const fresh = await mkdtemp(join(tmpdir(), 'list-curator-'));
const files = await build(fresh);
await rm('dist', { recursive: true, force: true });
await cp(fresh, 'dist', { recursive: true });
await rm(fresh, { recursive: true });
console.log(`dist/: ${files} files`);
