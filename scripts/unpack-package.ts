import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One file of a package, which is fetched for this alone: GitHub's descriptions of its API are far
 * too big to install for everyone.
 *
 * @param spec name and exact version.
 */
export function fileOfPackage(spec: string, path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'list-curator-package-'));
  try {
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const archive = execFileSync('npm', ['pack', '--silent', spec], options).trim();
    execFileSync('tar', ['-xzf', archive, `package/${path}`], options);
    return readFileSync(join(folder, 'package', path), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
