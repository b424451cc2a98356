import { readFileSync } from 'node:fs';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

// The yardstick of scaling.ts: remark parses the README in one piece, and nothing else happens.
remark()
  .use(remarkGfm)
  .parse(readFileSync(process.argv[2] ?? 'README.md', 'utf8'));
