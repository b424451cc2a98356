import { describe, expect, it } from 'vitest';
import { read, sliceOf } from './read.ts';

const BULLET = '- [A Title of Some Rivers](https://arxiv.org/abs/2001.00001), Bee et al., 2020\n';

describe('readList', () => {
  it('reads an empty file', () => {
    expect(read('')).toMatchObject({
      headings: [],
      entries: [],
      categories: [],
      diagnostics: [{ code: 'no-entries' }],
    });
  });

  it('tiles the source with sections', () => {
    const list = read(`intro\n\n# L\n\ntext\n\n## A\n\n${BULLET}\nB\n---\n\n${BULLET}`);
    expect(list.sections.map(({ range }) => range.start)).toEqual([
      0,
      ...list.sections.slice(0, -1).map(({ range }) => range.end),
    ]);
    expect(list.sections.at(-1)?.range.end).toBe(list.source.text.length);
    expect(list.headings).toMatchObject([
      { text: 'L', depth: 1, marks: { start: 7, end: 8 } },
      { text: 'A', depth: 2 },
      { text: 'B', depth: 2 },
    ]);
    expect(list.headings[2]).not.toHaveProperty('marks');
  });

  it('skips contents, news, the list’s own citation and templates in fences', () => {
    const list = read(
      [
        '# A list',
        '',
        'A curated list, see [our survey](https://arxiv.org/abs/1809.09337).',
        '',
        '## 📢 Latest News & Updates',
        '- [2024/10] [News of a Paper about Rivers](https://arxiv.org/abs/2410.00001)',
        '',
        '### Week Papers',
        '- [Another Paper about Rivers](https://arxiv.org/abs/2410.00002)',
        '',
        '## Table of Contents',
        '- [Rivers](#rivers)',
        '  - [Long Rivers](#long-rivers)',
        '',
        '## 7. How to Contribute?',
        '```markdown',
        '- [Paper Name](https://arxiv.org/abs/2410.00003)',
        '## Not a heading',
        '```',
        '',
        '## Rivers',
        BULLET,
        '<!-- - [A Hidden Title](https://arxiv.org/abs/2410.00004) -->',
        '',
        '## Citation',
        '```bibtex',
        '@article{own, title={Own}}',
        '```',
        '## Star History',
        '- [Chart](https://star-history.com/#a/b)',
        '## 致谢',
        '- [Thanks to a Friend](https://friend.example.org/a)',
      ].join('\n'),
    );
    expect(list.entries.map(({ title }) => title)).toEqual(['A Title of Some Rivers']);
    expect(list.sections.map(({ role }) => role)).toEqual([
      'introduction',
      'news',
      'news',
      'contents',
      'contributing',
      'entries',
      'citation',
      'about',
      'about',
    ]);
  });

  it('keeps topics whose names only sound like such parts', () => {
    const list = read(
      `# L\n\n## News Summarization\n${BULLET}\n## Instructions and Navigation\n${BULLET}\n## Contact-Rich Manipulation\n${BULLET}\n## Motivation\n${BULLET.repeat(3)}`,
    );
    expect(list.categories.map(({ path, entries }) => [path.join('/'), entries])).toEqual([
      ['News Summarization', 1],
      ['Instructions and Navigation', 1],
      ['Contact-Rich Manipulation', 1],
      ['Motivation', 3],
    ]);
  });

  it('does not lose a list below a contents heading of the first level', () => {
    const list = read(
      `# L\n\n# Table of Contents\n\n- [Rivers](#rivers)\n\n## Rivers\n\n${BULLET}`,
    );
    expect(list.entries).toHaveLength(1);
  });

  it('treats later H1 as categories, and years as parts of the heading above', () => {
    const list = read(
      `# L [![b](https://awesome.re/badge.svg)](https://awesome.re)\n\n## Early:\n\n## 2024:\n${BULLET}\n## 2023:\n${BULLET}\n## Late\n${BULLET}\n# Other\n### Deep\n${BULLET}`,
    );
    expect(list.title).toBe('L');
    expect(list.entries.map(({ categories }) => categories.join('/'))).toEqual([
      'Early:/2024:',
      'Early:/2023:',
      'Late',
      'Other/Deep',
    ]);
  });

  it('takes the year of a heading where the entry prints none', () => {
    const list = read(
      '# L\n\n# By years\n\n## 2019\n- [A Title of Some Rivers](https://example.org/a.pdf)\n',
    );
    expect(list.entries[0]).toMatchObject({ year: 2019, categories: ['By years', '2019'] });
  });

  it('treats HTML headings and a first H2 as the title', () => {
    expect(
      read(`<h1 align="center"> <img src="a.png"/>Rivers</h1>\n\n## A\n${BULLET}`),
    ).toMatchObject({
      title: 'Rivers',
      entries: [{ categories: ['A'] }],
    });
    expect(read(`## Awesome Rivers\n\ntext\n\n## A\n${BULLET}`)).toMatchObject({
      title: 'Awesome Rivers',
      entries: [{ categories: ['A'] }],
    });
  });

  it('distinguishes resources from papers', () => {
    const list = read(
      [
        '# L',
        '## Rivers',
        BULLET,
        '- [River Blog in Words](https://medium.com/@a/b) [[Blog]](https://medium.com/@a/b)',
        '## Toolboxes',
        '- [RiverBox](https://github.com/a/riverbox) - a box for rivers',
        '## Talks',
        '- [A Talk on Some Rivers](https://www.youtube.com/watch?v=1), Ann Bee',
        '## Implementations',
        '- [JaxRiver](https://github.com/a/jaxriver), Deng et al., 2020 | [bibtex](refs.bib#L55-L60)',
      ].join('\n'),
    );
    expect(list.entries.map(({ title, kind }) => [title, kind])).toEqual([
      ['A Title of Some Rivers', 'paper'],
      ['River Blog in Words', 'resource'],
      ['RiverBox', 'resource'],
      ['A Talk on Some Rivers', 'resource'],
      ['JaxRiver', 'paper'],
    ]);
  });

  it('skips a generated view of the whole list', () => {
    const papers = Array.from(
      { length: 12 },
      (_, index) =>
        `- [Paper Number ${index} on Rivers](https://arxiv.org/abs/2001.000${index + 10})\n`,
    );
    const list = read(
      `# L\n\n## Timeline\n\n${papers.join('')}\n## A\n\n${papers.slice(0, 6).join('')}\n## B\n\n${papers.slice(6).join('')}`,
    );
    expect(list.entries).toHaveLength(12);
    expect(list.sections.map(({ role }) => role)).toEqual(['empty', 'view', 'entries', 'entries']);
    expect(list.diagnostics.map(({ code }) => code)).toEqual(['duplicate-view']);
  });

  it('follows options: sections to skip, the time limit', () => {
    const text = `# L\n\n## A\n${BULLET}\n## B\n${BULLET}`;
    expect(read(text, { skip: ['b'] }).entries).toHaveLength(1);
    const late = read(text, { timeFor: () => () => true });
    expect(late.entries).toEqual([]);
    expect(late.diagnostics[0]).toMatchObject({ code: 'out-of-time' });
  });

  it('leaves each stage a share of the time, and says once where it stopped', () => {
    const text = `# L\n\n## A\n\n${BULLET}\n## B\n\n${BULLET}\n## C\n\n${BULLET}`;
    let [stages, calls] = [0, 0];
    // Blocks are all read in time; of the three entries, one is.
    const timeFor = () => (++stages === 1 ? () => false : () => ++calls > 1);
    const { entries, diagnostics } = read(text, { timeFor });
    expect(entries).toHaveLength(1);
    const start = text.indexOf(BULLET, text.indexOf('## B'));
    expect(diagnostics).toEqual([
      {
        code: 'out-of-time',
        message: 'Time is up: the list is not read from here on.',
        range: { start, end: text.length },
      },
    ]);
  });

  it('reads CRLF, a byte order mark and a missing last line ending alike', () => {
    const text = `# L\n\n## A\n\n- [A Title\nof Rivers](https://arxiv.org/abs/2001.00001), 2020\n- [Other Title of Rivers](https://arxiv.org/abs/2001.00002)`;
    const plain = read(text);
    const windows = read(`\ufeff${text.replaceAll('\n', '\r\n')}`);
    const shown = (list: typeof plain) =>
      list.entries.map(({ title, url, year, categories }) => ({ title, url, year, categories }));
    expect(shown(windows)).toEqual(shown(plain));
    expect(
      windows.entries.map(({ titleRange }) => sliceOf(windows, titleRange).replaceAll(/\s+/g, ' ')),
    ).toEqual(['A Title of Rivers', 'Other Title of Rivers']);
  });

  it('returns the places of entries, titles, links and keys', () => {
    const list = read(
      '# L\n\n## A\n\n- Some words\n- [**R &amp; D of \\*Rivers\\***](<https://a.org/x> "t"), 2020 [Bee20](refs.bib#L1-L2)\n  - Abstract: Rivers\n    flow.\n',
    );
    const entry = list.entries.at(-1);
    expect(entry).toMatchObject({ title: 'R & D of *Rivers*', abstract: { text: 'Rivers flow.' } });
    if (entry === undefined) return;
    expect(sliceOf(list, entry.titleRange)).toBe('R &amp; D of \\*Rivers\\*');
    expect(sliceOf(list, entry.range)).toMatch(/^- \[\*\*R[\s\S]*flow\.$/);
    expect(entry.links.map(({ urlRange }) => urlRange && sliceOf(list, urlRange))).toEqual([
      'https://a.org/x',
      'refs.bib#L1-L2',
    ]);
    expect(entry.citation).toMatchObject({ via: 'link', key: 'Bee20' });
    expect(entry.citation?.keyRange && sliceOf(list, entry.citation.keyRange)).toBe('Bee20');
    expect(entry.abstract && sliceOf(list, entry.abstract.range)).toBe('Rivers\n    flow.');
  });

  it('reads a key from BibTeX printed in the entry', () => {
    const list = read(
      `# L\n\n## A\n\n${BULLET}\n  \`\`\`bibtex\n  @article{bee2020rivers,\n    title = {A}\n  }\n  \`\`\`\n`,
    );
    expect(list.entries[0]?.citation).toMatchObject({ via: 'inline-bibtex', key: 'bee2020rivers' });
  });
});
