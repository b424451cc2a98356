import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** The licences of all packages that a bundle holds, one after the other, by name. */
export async function thirdPartyNotices(metafile: Metafile): Promise<string> {
  const folders = new Set<string>();
  // Of what was read, some is left out of the bundle.
  const held = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  for (const [input, { bytesInOutput }] of held) {
    if (bytesInOutput === 0) continue;
    const folder = PACKAGE_FOLDER.exec(input)?.[1];
    if (folder !== undefined) folders.add(folder);
  }
  const notices = new Map<string, string>();
  for (const folder of folders) {
    const { name, version, license } = await manifest(folder);
    notices.set(
      `${name} ${version}`,
      `${name} ${version} (${license})\n\n${await licenceText(folder)}`,
    );
  }
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  const sorted = [...notices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return `The files beside this one hold code of these packages.${rule}${sorted.join(rule)}\n`;
}

async function manifest(
  folder: string,
): Promise<{ name: string; version: string; license: string }> {
  const read: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const field = (name: string): string => {
    const value = read !== null && typeof read === 'object' ? Reflect.get(read, name) : undefined;
    if (typeof value !== 'string') throw new Error(`${folder}/package.json says no ${name}`);
    return value;
  };
  return { name: field('name'), version: field('version'), license: field('license') };
}

async function licenceText(folder: string): Promise<string> {
  const file = (await readdir(folder)).sort().find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) return 'The package carries no licence file.';
  return (await readFile(join(folder, file), 'utf8')).replace(/\r\n?/g, '\n').trim();
}
