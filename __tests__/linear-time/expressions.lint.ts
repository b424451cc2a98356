import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { builtOnLoad, type Expression, sourceFiles, writtenIn } from './expressions.ts';
import { LIST_READER_BUILDERS, OF_LIST_READER } from './list-reader.ts';
import { REVIEWED, REVIEWED_BUILDERS } from './reviewed.ts';

const root = join(import.meta.dirname, '../..');
const files = sourceFiles(root);
const written = files.map((file) => ({ file, ...writtenIn(root, file) }));
const built = await builtOnLoad(root, files);
const all = [...written.flatMap(({ literals }) => literals), ...built];

/** `/a+$/u`, as the sources write it. */
function shown({ source, flags }: Expression): string {
  return `/${source}/${flags}`;
}

function isExcused(file: string, text: string): boolean {
  return REVIEWED.has(text) || (file.startsWith('src/list/') && OF_LIST_READER.has(text));
}

/** What makes an expression slower than linear; undefined where nothing does. */
function slowness({ source, flags }: Expression): string | undefined {
  // The indices that the flag asks for do not change how a match is found.
  const found = checkSync(source, flags.replace('d', ''), { timeout: 60_000 });
  if (found.status === 'safe') return undefined;
  if (found.status === 'unknown') return `cannot be judged: ${found.error.kind}`;
  return `${found.complexity.summary}, as on ${found.attack.pattern.slice(0, 120)}`;
}

const folderOf = ({ file }: Expression): string => file.split('/').slice(0, 2).join('/');
const folders = [...new Set(all.map(folderOf))].sort();

describe('every regular expression of the sources takes linear time', () => {
  it.each(folders)('in %s', { timeout: 300_000 }, (folder) => {
    const here = all.filter((one) => folderOf(one) === folder);
    const unique = new Map(here.map((one) => [shown(one), one]));
    const slow = [...unique].flatMap(([text, expression]) => {
      const why = isExcused(expression.file, text) ? undefined : slowness(expression);
      return why === undefined ? [] : [`${expression.file}: ${text} (${why})`];
    });
    expect(slow).toEqual([]);
  });

  it('or was reviewed, and is still there', () => {
    const texts = new Set(all.map(shown));
    expect([...REVIEWED.keys()].filter((text) => !texts.has(text))).toEqual([]);
  });

  it('also where a function builds it', () => {
    const builders = written
      .filter(({ file }) => !LIST_READER_BUILDERS.has(file))
      .flatMap(({ file, builders: count }) => Array(count).fill(file));
    expect(builders).toEqual([...REVIEWED_BUILDERS.keys()]);
  });

  it('is no empty claim', () => {
    expect(all.length).toBeGreaterThan(400);
    expect(built.length).toBeGreaterThan(5);
    expect(slowness({ file: '', source: '\\s+$', flags: '' })).toContain('2nd degree');
    expect(slowness({ file: '', source: '^(a|a)*$', flags: '' })).toContain('exponential');
  });
});
