import { describe, expect, it } from 'vitest';
import { entriesOf, read, sliceOf } from '../read/read.ts';

const row = (title: string, id: string, venue: string): string =>
  `<tr>\n<td><a href="https://arxiv.org/abs/${id}">${title}</a></td>\n\n<td>${venue}</td></tr>`;

describe('an HTML table', () => {
  it('returns an entry for each row', () => {
    const entries = entriesOf(
      `<table>\n<tr><th>Title</th><th>Venue</th></tr>\n${row('Rivers in Winter', '2001.00001', 'ICRA 2020')}\n${row('Lakes &amp; Ponds in Spring', '2001.00002', 'IROS 2021')}\n</table>`,
    );
    expect(entries).toMatchObject([
      { title: 'Rivers in Winter', unit: 'row', url: 'https://arxiv.org/abs/2001.00001' },
      { title: 'Lakes & Ponds in Spring', venue: 'IROS', year: 2021 },
    ]);
  });

  it('has no entries when it only links to chapters', () => {
    const chapter = 'https://github.com/a/list/blob/main/chapters';
    const cells = ['rivers', 'lakes'].map(
      (name) => `<tr><td><a href="${chapter}/${name}.md">All about ${name}</a></td><td>7</td></tr>`,
    );
    expect(entriesOf(`<table>\n${cells.join('\n')}\n</table>`)).toEqual([]);
  });

  it('leaves a table that is never closed alone', () => {
    expect(
      entriesOf('<table>\n<tr><td>a</td>\n\n- [A Title of Rivers](https://a.org/x.pdf)\n'),
    ).toHaveLength(1);
  });
});

describe('an HTML list', () => {
  it('returns an entry for each item, with its own range', () => {
    const list = read(
      '# L\n\n## A\n\n<ul>\n<li><a href="https://arxiv.org/abs/2001.00001">Rivers in Winter</a>, A. Bee, 2020</li>\n\n<li><a href="https://arxiv.org/abs/2001.00002">Lakes in Spring</a>\n</ul>\n',
    );
    expect(list.entries).toMatchObject([
      { title: 'Rivers in Winter', authors: 'A. Bee', year: 2020 },
      { title: 'Lakes in Spring' },
    ]);
    const [first] = list.entries;
    expect(first && sliceOf(list, first.range)).toMatch(/^<li>.*2020$/);
  });

  it('reads lists in lists and lists of terms', () => {
    const entries = entriesOf(
      '<ul>\n<li>Water\n<ul><li><a href="https://a.org/r.pdf">Rivers in Winter</a></li></ul></li>\n</ul>\n\n<dl>\n<dt><a href="https://a.org/l.pdf">Lakes in Spring</a></dt>\n<dd>A. Bee. IROS 2022</dd>\n</dl>',
    );
    expect(entries).toMatchObject([
      { title: 'Rivers in Winter' },
      { title: 'Lakes in Spring', authors: 'A. Bee', year: 2022 },
    ]);
  });
});
