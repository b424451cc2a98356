import { describe, expect, it } from 'vitest';
import type { ListEntry } from '../../../src/list/list.ts';
import { preprintInHabit, venueInHabit } from '../../../src/list/write/venue-habit.ts';
import { VENUE_NAMES } from '../../../src/list/write/venue-names.ts';

const entries = (...venues: string[]): ListEntry[] =>
  venues.map((venue) => ({ venue }) as ListEntry);
const inHabit = (venue: string, ...venues: string[]): string =>
  venueInHabit(venue, { neighbors: entries(...venues), all: [] });

const CVPR = 'Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition';

const JMLR = 'Journal of Machine Learning Research';

describe('the name of a venue', () => {
  it.each([
    [CVPR, 'CVPR'],
    ['2024 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)', 'CVPR'],
    ['Advances in Neural Information Processing Systems 37', 'NeurIPS'],
    ['The Twelfth International Conference on Learning Representations', 'ICLR'],
    ['Proceedings of the Thirty-Eighth AAAI Conference on Artificial Intelligence', 'AAAI'],
    [
      'Proceedings of the 62nd Annual Meeting of the Association for Computational Linguistics (Volume 1: Long Papers)',
      'ACL',
    ],
    [
      'Proceedings of the 2019 Conference of the North American Chapter of the Association for Computational Linguistics: Human Language Technologies, Volume 1',
      'NAACL',
    ],
    ['Findings of the Association for Computational Linguistics: EMNLP 2023', 'Findings of EMNLP'],
    ['International Workshop on Quiet Rooms (IWQR)', 'IWQR'],
    ['arXiv', 'arXiv'],
    ['SIGIR', 'SIGIR'],
    ['SIGKDD 2020', 'SIGKDD 2020'],
    ['IEEE', 'IEEE'],
  ])('is short where those of the neighbors are: %s', (venue, short) => {
    expect(inHabit(venue, 'ICML', 'CVPR 2021', 'ECCV')).toBe(short);
  });

  it('is spelled as the list spells it', () => {
    expect(inHabit('Advances in Neural Information Processing Systems', 'NIPS 2017')).toBe('NIPS');
    expect(inHabit('arXiv', 'Arxiv', 'Arxiv', 'arXiv')).toBe('Arxiv');
    expect(inHabit(CVPR, 'Cvpr, 2020', 'Journal of Cups')).toBe('Cvpr');
    const all = entries('ECCV', "cvpr'19");
    expect(venueInHabit(CVPR, { neighbors: entries('ECCV'), all })).toBe('cvpr');
    expect(inHabit(CVPR, 'IEEE CVPR', 'ECCV', 'ICML')).toBe('IEEE CVPR');
  });

  it('is the full one where the list has that, without the number of another year', () => {
    const acl = (number: string): string =>
      `Proceedings of the ${number} Annual Meeting of the Association for Computational Linguistics`;
    expect(inHabit(acl('61st'), acl('58th'), acl('57th'), 'ACL', 'EMNLP')).toBe(acl('61st'));
  });

  it('is not that of another preprint', () => {
    expect(inHabit('arXiv', 'arXiv:1501.00001', 'arXiv:1501.00002')).toBe('arXiv');
  });

  it.each([
    [['arXiv:1501.00001', 'arXiv:1501.00002', 'CVPR'], 'arXiv:2405.99991'],
    [
      ['arXiv preprint arXiv:1501.00001', 'arXiv preprint arXiv:1501.00002'],
      'arXiv preprint arXiv:2405.99991',
    ],
    [['ArXiv 1501.00001', 'arXiv', 'arXiv'], undefined],
    [['arXiv:1501.00001'], undefined],
    [['CVPR'], undefined],
  ])('has the id of a preprint where most have theirs: %j', (venues, expected) => {
    const all = entries('arXiv', 'arXiv');
    const near = entries(...venues);
    expect(preprintInHabit('2405.99991', { neighbors: near, all: [] })).toBe(expected);
    expect(preprintInHabit('2405.99991', { neighbors: [], all: near })).toBe(expected);
    expect(preprintInHabit('2405.99991', { neighbors: near, all })).toBe(expected);
  });

  it.each([
    ['no short name is known', 'Journal of Cups', ['ICML', 'CVPR', 'ECCV']],
    [
      'another conference has a similar name',
      'Asian Conference on Computer Vision and Cups',
      ['ICML', 'CVPR', 'ECCV'],
    ],
    ['a workshop is part of the name', `${CVPR} Workshops`, ['ICML', 'CVPR', 'ECCV']],
    [
      'the list has long names',
      CVPR,
      ['Journal of Cups', 'Machine Learning', 'Moss Letters', 'ICML'],
    ],
    ['a journal is in a list that shows no habit', JMLR, ['ICML', 'arXiv', 'arXiv']],
    ['one of few names is long', CVPR, ['ICML', 'Moss Letters']],
  ])('stays as it is where %s', (_, venue, printed) => {
    expect(inHabit(venue, ...printed)).toBe(venue);
  });

  it('is short where those of other conferences are, however journals are called', () => {
    const all = entries('Nature Methods', 'Moss Letters', 'Journal of Cups', 'ICML', 'ECCV', 'ACL');
    expect(venueInHabit(CVPR, { neighbors: all.slice(0, 3), all })).toBe('CVPR');
  });

  it('is short where most conferences are, whichever they are', () => {
    const journals = ['Moss Letters', 'Cup Letters', 'Plate Letters', 'Spoon Letters'];
    const long = 'Symposium on Quiet Rooms';
    expect(inHabit(CVPR, ...journals, 'IWQR', 'QRX', long)).toBe('CVPR');
    expect(inHabit(CVPR, ...journals, 'IWQR', long, long)).toBe(CVPR);
    expect(inHabit(JMLR, ...journals, 'IWQR', 'QRX', long)).toBe(JMLR);
  });

  it('is short where the list has preprints alone', () => {
    expect(inHabit(CVPR, 'arXiv', 'arXiv', 'bioRxiv')).toBe('CVPR');
  });

  it('is short where the full name would be misread', () => {
    expect(venueInHabit(JMLR, { neighbors: [], all: [], changes: new Set(['short venue']) })).toBe(
      'JMLR',
    );
  });

  it('is short for a conference where the list shows no long name', () => {
    expect(inHabit(CVPR)).toBe('CVPR');
    expect(inHabit(CVPR, 'ICML', 'arXiv')).toBe('CVPR');
  });

  it('has each full name once', () => {
    const names = VENUE_NAMES.flatMap(([, ...full]) => full);
    expect(new Set(names).size).toBe(names.length);
  });
});
