import { describe, expect, it } from 'vitest';
import {
  hostOf,
  isOtherLabel,
  isPaperLabel,
  linkRole,
} from '../../../../src/list/read/words/link-role.ts';
import { linkLabel } from '../../../../src/list/read/words/vocabulary.ts';

describe('linkRole', () => {
  it.each([
    ['https://arxiv.org/abs/2001.00001', 'paper'],
    ['openaccess.thecvf.com/content/paper.pdf', 'paper'],
    ['https://example.org/files/a.pdf', 'paper'],
    ['https://export.arxiv.org/abs/2001.00001', 'paper'],
    ['https://github.com/a/b', 'code'],
    ['https://content.sciendo.com/view/journals/moss/2020/4/article-p355.xml', 'paper'],
    ['https://youtu.be/x', 'video'],
    ['https://medium.com/@a/b', 'talk'],
    ['https://bitcoin.stackexchange.com/questions/1/moss', 'talk'],
    ['./refs.bib#L1-L2', 'bib'],
    ['#rivers', 'anchor'],
    ['https://github.com/a/b/blob/main/README.md#rivers', 'anchor'],
    ['rivers.md', 'relative'],
    ['mailto:a@b.org', 'mail'],
    ['https://img.shields.io/badge/a-b', 'badge'],
    ['https://scholar.google.com/scholar?q=a', 'search'],
    ['https://example.org/project/', 'other'],
    ['link coming', 'other'],
    ['https://openreview.net/profile?id=~Ada_Moss1', 'other'],
    ['https://dl.acm.org/profile/81100000000', 'other'],
    ['https://arxiv.org/search/cs?searchtype=author&query=Moss', 'other'],
    ['https://www.researchgate.net/profile/Ada_Moss/publication/1_Walls', 'paper'],
    ['https://digitalcommons.example.edu/cgi/viewcontent.cgi?article=1061', 'paper'],
    ['https://www.semanticscholar.org/product/api', 'other'],
    ['https://www.semanticscholar.org/paper/Moss/0a1', 'paper'],
  ])('%s: %s', (url, role) => {
    expect(linkRole(url)).toBe(role);
  });

  it('distinguishes hosts from files', () => {
    expect(hostOf('notes.md')).toBeUndefined();
    expect(hostOf('http://a.org:8001/x')).toBe('a.org');
  });
});

describe('labels of links', () => {
  it('name what they lead to', () => {
    expect(['Paper', '[pdf]', '论文', 'arXiv', 'DOI'].every(isPaperLabel)).toBe(true);
    expect(
      ['Code', 'official code - c', 'project page', '代码', 'River'].filter(isOtherLabel),
    ).toEqual(['Code', 'official code - c', 'project page', '代码']);
    expect(['Rivers of Learning', 'GAMENet'].map(linkLabel)).toEqual([undefined, undefined]);
    const read = ['Read the full paper from the source', 'Read the original paper from this repo'];
    expect(read.map(linkLabel)).toEqual(['paper', 'other']);
    expect(isOtherLabel('Watch the full talk')).toBe(true);
  });
});
