import { describe, expect, it } from 'vitest';
import { readCrossrefWork } from '../../src/registries/crossref.ts';
import { refusalOfBibEntry } from '../../src/registries/objections.ts';
import { withNoticesOfTitle } from '../../src/registries/title-notices.ts';

describe('a title that a publisher marked', () => {
  it.each([
    'RETRACTED: Perpetual tea in old cups',
    'Retracted: Perpetual tea in old cups',
    'Retracted Article: Perpetual tea in old cups',
    'RETRACTED ARTICLE: Perpetual tea in old cups',
    '[Retracted] Perpetual tea in old cups',
    'Retracted on May 5, 2011: Perpetual tea in old cups',
    'Retracted and republished: Perpetual tea in old cups',
    'WITHDRAWN: Perpetual tea in old cups',
    'Withdrawn Article: Perpetual tea in old cups',
    'TEMPORARY REMOVAL: Perpetual tea in old cups',
    'Perpetual tea in old cups (Retracted article. See vol. 3, pg. 4, 2011)',
    'Perpetual tea in old cups [Withdrawn]',
  ])('%s is a retraction', (title) => {
    expect(withNoticesOfTitle({ title })).toEqual({
      title,
      notices: [{ kind: 'retraction', source: 'title' }],
    });
  });

  it.each([
    ['Corrigendum to: Perpetual tea', 'correction'],
    ['Corrigendum to “Perpetual tea” [Cups 7 (2021) 11]', 'correction'],
    ['Erratum: Perpetual tea', 'correction'],
    ['Author Correction: Perpetual tea', 'correction'],
    ['Publisher’s correction to: Perpetual tea', 'correction'],
    ['Correction to: Perpetual tea', 'correction'],
    ['Addendum: Perpetual tea', 'correction'],
    ['Expression of Concern: Perpetual tea', 'concern'],
    ['Retraction Note: Perpetual tea', 'retraction'],
    ['Retraction notice to "Perpetual tea"', 'retraction'],
    ['Retraction—Perpetual tea', 'retraction'],
    ['Notice of Retraction: Perpetual tea', 'retraction'],
    ['Notice of Retraction and Replacement. Moss et al. Perpetual tea', 'retraction'],
    ['Retraction and republication: Perpetual tea', 'retraction'],
    ['Retraction statement: Perpetual tea', 'retraction'],
    ['[Retraction] Perpetual tea', 'retraction'],
    ['Retraction for Moss et al., Perpetual tea', 'retraction'],
    ['Correction for Moss et al., Perpetual tea', 'correction'],
    ['Publisher’s Note: Perpetual tea [Cups 7, 11 (2021)]', 'correction'],
  ])('%s is a notice of a %s', (title, kind) => {
    const { noticeOf, notices } = withNoticesOfTitle({ title });
    expect([noticeOf, notices]).toEqual([[{ kind, source: 'title' }], []]);
  });

  it.each([
    'Correction of spelling in tea menus',
    'Retracted papers and who cites them',
    'Withdrawn: how lonely people drink tea',
    'Removed: tea without leaves',
    'Retraction of Hilbert spaces to a point',
    'Withdrawal from caffeine',
    'Erratic tea',
    'Tea (a retracted study revisited)',
    'Addendum spaces',
    'Correction for bias in tea surveys',
    'Retraction and replacement of muscles',
  ])('%s is a paper', (title) => {
    expect(withNoticesOfTitle({ title })).toEqual({ title });
    expect(refusalOfBibEntry('article', title)).toBeUndefined();
  });

  it.each([
    ['dataset', 'dataset'],
    ['software', 'software'],
    ['periodical', 'serial'],
  ])('is no paper as @%s', (type, of) => {
    expect(refusalOfBibEntry(type, 'Moss on Walls')).toEqual({ kind: 'no-paper', type: of });
  });

  it('is a paper with an abstract that begins with one word of notices', () => {
    const paper = { title: 'Retraction: the ethics of tea', abstract: 'We asked 90 editors.' };
    expect(withNoticesOfTitle(paper)).toBe(paper);
  });

  it('adds nothing to what the registry knows', () => {
    const about = [{ kind: 'retraction' as const, doi: '10.99997/notice' }];
    const known = { title: 'RETRACTED: Tea', notices: about };
    expect(withNoticesOfTitle(known)).toBe(known);
    const notice = { title: 'Correction: Tea', noticeOf: about };
    expect(withNoticesOfTitle(notice)).toBe(notice);
  });
});

it.each([
  ['component', 'component'],
  ['journal-issue', 'serial'],
  ['grant', 'grant'],
])('the type %s of Crossref is no paper', (type, read) => {
  expect(readCrossrefWork({ type, title: ['Figure 1'] }).type).toBe(read);
});
