import { readFileSync } from 'node:fs';
import { releaseNotes } from './notes-of-version.ts';

/** Prints what the changelog says of the version of a tag: `node scripts/release-notes.ts v1.2.3`. */
const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const notes = releaseNotes(tag, String(version), readFileSync('CHANGELOG.md', 'utf8'));
if (notes.problem === undefined) process.stdout.write(`${notes.text}\n`);
else {
  console.error(notes.problem);
  process.exitCode = 1;
}
