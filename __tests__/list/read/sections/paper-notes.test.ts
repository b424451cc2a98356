import { describe, expect, it } from 'vitest';
import { leadsToNotes } from '../../../../src/list/read/words/own-notes.ts';
import { PAPERS } from '../papers.ts';
import { entriesOf } from '../read.ts';

const titlesOf = (list: string): unknown => entriesOf(list).map(({ title }) => title);
const link = (title: string, file: string): string =>
  `1. [${title}](papers/${file.replaceAll(' ', '_').replaceAll('?', '')}.md)`;

describe("titles that lead to one's own notes", () => {
  const titles = PAPERS.map(({ title }) => title);

  it('are papers where the files are named after them', () => {
    expect(titlesOf(titles.map((title, at) => link(title, `0${at} ${title}`)).join('\n'))).toEqual(
      titles,
    );
  });

  it('may have the name of a method in front', () => {
    const file = '2024/HARBOR-_Walls_of_the_Old_Harbor/';
    expect(leadsToNotes('(HARBOR) Walls of the Old Harbor', file)).toBe(true);
    expect(leadsToNotes('(HARBOR) Roofs of the Old Harbor', file)).toBe(false);
  });

  it('may have escapes in their addresses, also broken ones', () => {
    const items = titles.map((title) => `- [${title}](notes/%2${encodeURIComponent(title)}.md)`);
    expect(titlesOf(items.join('\n'))).toEqual([]);
    const whole = titles.map((title) => `- [${title}](notes/${encodeURIComponent(title)}.md)`);
    expect(titlesOf(whole.join('\n'))).toEqual(titles);
  });

  it('may be names where they are dated as the titles are', () => {
    const names = ['Mossformer', 'Fern Nets (English)', 'LichenNet', 'Big Stone', 'REED-3'];
    const all = [...titles.slice(1, 5), ...names];
    const dated = all.map((title, at) => `- 2021.0${at + 1}.02 [${title}](notes/${at}.md)`);
    expect(titlesOf(dated.join('\n'))).toEqual(all);
  });

  it('are an index where the files are named after topics', () => {
    const topics = ['Moss and Ferns', 'Lichens', 'Roots in Dry Soil', 'River Stones', 'Tree Rings'];
    expect(titlesOf(topics.map((topic) => link(topic, topic)).join('\n'))).toEqual([]);
    expect(titlesOf(titles.map((title, at) => link(title, `topic ${at}`)).join('\n'))).toEqual([]);
  });
});
