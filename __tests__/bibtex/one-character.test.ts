import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';

/** Forty entries in the styles that people and programs write. */
function library(): string {
  const styles = [
    (n: number) =>
      `@article{Braced${n},\n  title = {A {BERT} model of notes},\n  author = {Jane Roe and Li Wu},\n  year = {2020},\n}\n`,
    (n: number) =>
      `@inproceedings{Quoted${n},\n  title = "Answers, and {Questions}",\n  booktitle = acl # " Findings",\n  year = 2021\n}\n`,
    (n: number) => `@misc{Line${n}, title={On one line}, note = "short", year=2019}\n`,
    (n: number) =>
      `@article(Paren${n},\n  title = {In parentheses},\n  month = mar # "~" # {1},\n  year = "2018"\n)\n`,
    (n: number) =>
      `@book{Leading${n}\n, title = "Leading commas"\n, publisher = {P}\n, year = {2017}\n}\n`,
  ];
  const entries = Array.from({ length: 40 }, (_, n) => styles[n % styles.length]?.(n) ?? '');
  return `@string{acl = "Proc. ACL"}\n\n${entries.join('\n')}`;
}

const TEXT = library();
const WHOLE = read(TEXT);

function read(text: string) {
  const { entries, diagnostics } = readBibliography(sourceFile('refs.bib', text));
  return {
    entries: entries.map(({ key, type, range, fields }) => ({
      range,
      content: JSON.stringify([type, key, [...fields].map(([name, field]) => [name, field.value])]),
    })),
    diagnostics,
  };
}

/** Offsets of the characters that hold the file together: none inside values. */
function structural(): number[] {
  const { tree } = readBibliography(sourceFile('refs.bib', TEXT));
  const offsets = new Set<number>();
  const inside = new Set<number>();
  for (const node of tree.nodes) {
    if (!('fields' in node)) continue;
    for (const { value } of node.fields) {
      for (const { range, kind } of value) {
        if (kind !== 'braced' && kind !== 'quoted') continue;
        for (let at = range.start + 1; at < range.end - 1; at++) inside.add(at);
      }
    }
  }
  for (let at = 0; at < TEXT.length; at++) {
    if (!inside.has(at) && '{}()",=@#\n'.includes(TEXT.charAt(at))) offsets.add(at);
  }
  return [...offsets];
}

/** What a mutated file lost: entries other than the one at fault, and changes nobody reported. */
function damage(offset: number, mutated: string): string[] {
  const { entries, diagnostics } = read(mutated);
  const left = new Set(entries.map(({ content }) => content));
  const lost = WHOLE.entries.filter(({ content }) => !left.has(content));
  // A character between two entries may cost either of them, never both.
  const problems = lost.length > 1 ? [`lost ${lost.length} entries`] : [];
  for (const { range } of lost) {
    if (offset < range.start - 3 || offset > range.end + 3) problems.push('lost another entry');
  }
  const changed = lost.length > 0 || entries.length !== WHOLE.entries.length;
  const macro = offset < (WHOLE.entries[0]?.range.start ?? 0) && lost.length > 0;
  if (changed && diagnostics.length === 0) problems.push('unreported');
  return macro ? problems.filter((problem) => problem === 'unreported') : problems;
}

function describeFault(offset: number, how: string, problems: readonly string[]): string[] {
  if (problems.length === 0) return [];
  const around = `${TEXT.slice(offset - 25, offset)}⟦${TEXT.charAt(offset)}⟧${TEXT.slice(offset + 1, offset + 25)}`;
  return [`${how} at ${offset}: ${problems.join(', ')} in ${JSON.stringify(around)}`];
}

describe('one wrong character', () => {
  it('reports nothing in the file itself', () => {
    expect(WHOLE.entries).toHaveLength(40);
    expect(WHOLE.diagnostics).toEqual([]);
  });

  it('affects at most its entry if it is missing, and is reported', () => {
    const faults = structural().flatMap((at) =>
      describeFault(at, 'deleted', damage(at, TEXT.slice(0, at) + TEXT.slice(at + 1))),
    );
    expect(faults).toEqual([]);
  });

  it('affects at most its entry if it is doubled, and is reported', () => {
    const faults = structural().flatMap((at) =>
      describeFault(
        at,
        'doubled',
        damage(at, TEXT.slice(0, at) + TEXT.charAt(at) + TEXT.slice(at)),
      ),
    );
    expect(faults).toEqual([]);
  });
});
