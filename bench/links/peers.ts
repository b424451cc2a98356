import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another program that checks the links of a Markdown file. */
export interface Peer {
  readonly name: string;
  /** What Node.js runs, for a file. */
  readonly command: (readme: string) => readonly string[];
  /** The addresses that it calls dead, of what it printed. */
  readonly dead: (out: string) => ReadonlySet<string>;
}

/** Exact versions: a figure belongs to a version. */
const PACKAGES = ['linkinator@8.1.0', 'markdown-link-check@3.15.0'] as const;

/**
 * Installs the peers into a folder of their own, which takes the npm registry. They are for this
 * comparison alone, so nobody else installs them.
 */
export function installPeers(folder: string): readonly Peer[] {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  execFileSync('npm', ['install', ...quiet, ...PACKAGES], { cwd: folder, stdio: 'inherit' });
  const bin = (name: string): string => join(folder, 'node_modules/.bin', name);
  return [
    {
      name: PACKAGES[0],
      command: (readme) => [
        bin('linkinator'),
        readme,
        ...['--markdown', '--format', 'json', '--timeout', '30000'],
      ],
      dead: (out) => {
        const { links }: { links: { url: string; state: string }[] } = JSON.parse(out);
        return new Set(links.filter(({ state }) => state === 'BROKEN').map(({ url }) => url));
      },
    },
    {
      name: PACKAGES[1],
      command: (readme) => [bin('markdown-link-check'), readme],
      dead: (out) => new Set([...out.matchAll(/^\s*\[✖\] (\S+)/gm)].map(([, url = '']) => url)),
    },
  ];
}
