import { expect, it } from 'vitest';
import { medlineNotices, relatedRecord, versionOf } from '../../src/registries/medline.ts';

const CITATION = 'J Tea. 2031;1:2. doi: 10.5555/notice.1';

it.each(['RetractionIn', 'Retraction in', 'retraction in'])('reads %s as a retraction', (type) => {
  expect(medlineNotices([], [relatedRecord(type, CITATION, '90000001')])).toEqual({
    notices: [{ kind: 'retraction', doi: '10.5555/notice.1', pmid: '90000001', source: 'pubmed' }],
    noticeOf: [],
  });
});

it('reads a retraction from the publication type alone, and reports it once', () => {
  const types = ['Journal Article', 'Retracted Publication'];
  expect(medlineNotices(types, []).notices).toEqual([{ kind: 'retraction', source: 'pubmed' }]);
  const related = [relatedRecord('RetractionIn', CITATION, undefined)];
  expect(medlineNotices(types, related).notices).toHaveLength(1);
});

it('distinguishes notices from their works', () => {
  const related = [relatedRecord('Erratum for', CITATION, undefined)];
  expect(medlineNotices(['published erratum'], related)).toMatchObject({
    notices: [],
    noticeOf: [{ kind: 'correction', doi: '10.5555/notice.1' }],
  });
  expect(medlineNotices(['Retraction Notice'], []).noticeOf).toHaveLength(1);
});

it.each(['constructor', 'toString', '', 'Comment in'])('ignores the relation %j', (type) => {
  const related = [relatedRecord(type, CITATION, undefined)];
  expect(medlineNotices([type], related)).toEqual({ notices: [], noticeOf: [] });
});

it('finds other versions, however the relation is spelled', () => {
  const related = [relatedRecord('UpdateOf', CITATION, '90000002')];
  expect(versionOf(related, 'update of')).toMatchObject({ pmid: '90000002', citation: CITATION });
  expect(versionOf(related, 'UpdateIn')).toBeUndefined();
});
