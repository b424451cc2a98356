import { describe, expect, it } from 'vitest';
import { authorEvidence, namePart } from '../../../../src/list/read/words/people.ts';

describe('authorEvidence', () => {
  it.each([
    'Ng et al.',
    'Kerr A et al',
    'Dellaert and Yen-Chen',
    'Niemeyer & Geiger',
    'A. Tewari et al.',
    'Karl J Friston and Jean Daunizeau and Stefan J Kiebel',
    'Yang, Z., He, X., Gao, J., Deng, L., & Smola, A.',
    'Tse-Hsun (Peter) Chen, Bo An, Li Gu',
    'Ofir Press, Muru Zhang, Sewon Min, Noah A. Smith',
    'Ruiqi Zhong, Kristy Lee* Zheng Zhang*, Dan Klein.',
    'Guilin Qi, 漆桂林, 戚晓芳',
    'Tom Vale, Jan "Honza" Reed',
    'LI J, XU F, MARSHALL A B',
    'Ada Moss et coll.',
    'Ada Moss and colleagues',
    'Ada Moss y otros',
    'Ада Мохова и др.',
  ])('%s: strong', (text) => {
    expect(authorEvidence(text)).toBe('strong');
  });

  it.each(['Samuel J Gershman', 'Vladlen Koltun'])('%s: weak', (text) => {
    expect(authorEvidence(text)).toBe('weak');
  });

  it.each([
    '',
    'Read, Attend, and Code: Pushing the Limits',
    'Stronger, Fewer, & Superior: Harnessing Models',
    'a framework for online learning',
    'CVPR 2021',
    'Deep Learning',
  ])('%s: none', (text) => {
    expect(authorEvidence(text)).toBe('none');
  });
});

describe('namePart', () => {
  it.each(['M.E.Moss', 'B.McVale', 'Q.V.Le'])(
    'reads initials that are joined to a name: %s',
    (name) => {
      expect(namePart(name)).toBe('name');
    },
  );

  it('knows a shortened given name of two letters from a journal', () => {
    expect(['Ed. Moss', 'Front. Phys.'].map(namePart)).toEqual(['name', 'none']);
  });
});
