import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/bibtex/read-bibliography.ts';
import { sourceFile } from '../../src/text/source-file.ts';

const read = (text: string) => readBibliography(sourceFile('refs.bib', text));

/** A decoded field, by key and name. */
function fieldOf(text: string, key: string, field: string): string | undefined {
  return read(text)
    .entries.find((entry) => entry.key === key)
    ?.fields.get(field)?.value;
}

describe('macros', () => {
  it('have the value of the last definition above', () => {
    const text = '@string{j="One"}\n@misc{a, note=j}\n@string{J="Two"}\n@misc{b, note=j}';
    expect(fieldOf(text, 'a', 'note')).toBe('One');
    expect(fieldOf(text, 'b', 'note')).toBe('Two');
    expect(read(text).diagnostics.map(({ code }) => code)).toEqual(['duplicate-macro']);
  });

  it('are reported if they are used above their definition', () => {
    const text = '@article{k, journal = late}\n@string{late = "Late Letters"}';
    expect(fieldOf(text, 'k', 'journal')).toBe('Late Letters');
    const [fault, ...others] = read(text).diagnostics;
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ code: 'undefined-macro', range: { start: 22, end: 26 } });
    expect(fault?.message).toContain('defined further down');
  });

  it('may redefine a month for what follows', () => {
    const text = '@misc{a, month=may}\n@string{may="Mai"}\n@misc{b, month=may}';
    expect([fieldOf(text, 'a', 'month'), fieldOf(text, 'b', 'month')]).toEqual(['May', 'Mai']);
  });
});

describe('exports of reference managers', () => {
  it('Mendeley: escapes as words, backslashes in file paths', () => {
    const text = `@article{Vale2020,
abstract = {Up 5{\\%} {\\textless} 3 of {\\{}x{\\}}},
author = {Vale, Ada and M{\\"{u}}ller, Bo},
file = {:C$\\backslash$:/Users/a/Vale - 2020 - A;B.pdf:pdf},
title = {{The moss{\\textquoteright}s growth}},
year = {2020}
}`;
    expect(read(text).diagnostics).toEqual([]);
    expect(fieldOf(text, 'Vale2020', 'title')).toBe('The moss’s growth');
    expect(fieldOf(text, 'Vale2020', 'author')).toBe('Vale, Ada and Müller, Bo');
    expect(fieldOf(text, 'Vale2020', 'abstract')).toBe('Up 5% < 3 of {x}');
  });

  it('Zotero: a comma after the last field, several files', () => {
    const text = `@article{vale_moss_2020,
\ttitle = {The {\\textquotesingle}moss{\\textquotesingle} \\& fern},
\tfile = {Full Text:/home/a/x.pdf:application/pdf;Snapshot:/b.html:text/html},
}
`;
    expect(read(text).diagnostics).toEqual([]);
    expect(fieldOf(text, 'vale_moss_2020', 'title')).toBe("The 'moss' & fern");
  });

  it('JabRef: groups in fields and in comments', () => {
    const text = `% Encoding: UTF-8

@Article{a, title={A}, groups={g1, g2}}

@Comment{jabref-meta: grouping:
0 AllEntriesGroup:;
1 StaticGroup:Moss\\;0\\;1\\;;
}
`;
    const { entries, diagnostics } = read(text);
    expect(entries.map(({ key }) => key)).toEqual(['a']);
    expect(diagnostics).toEqual([]);
  });
});
