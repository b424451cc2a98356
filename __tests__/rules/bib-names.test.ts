import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article } from './samples.ts';
import { soundlyFixed } from './sound-fixes.ts';

const ID = 'bib-names';
const by = (author: string) => article('Moss', 'Bark', { author });

describe('bib-names', () => {
  it.each([
    ['Ada Moss et al.', 'Ada Moss and others', 'safe'],
    ['Moss, Ada, et al', 'Moss, Ada and others', 'safe'],
    ['Ada Moss and Finn Stone and et al.', 'Ada Moss and Finn Stone and others', 'safe'],
    ['Ada Moss; Finn Stone', 'Ada Moss and Finn Stone', 'suggested'],
    [
      'Moss, Ada; Stone, Finn; and Twigg, Bo',
      'Moss, Ada and Stone, Finn and Twigg, Bo',
      'suggested',
    ],
    ['Ada Moss & Finn Stone', 'Ada Moss and Finn Stone', 'suggested'],
    [String.raw`Ada Moss \& Finn Stone`, 'Ada Moss and Finn Stone', 'suggested'],
    ['Ada Moss, Finn Stone, Bo Twigg', 'Ada Moss and Finn Stone and Bo Twigg', 'suggested'],
    [
      'Ada Moss, Finn Stone, Bo Twigg, and Zoe Fern',
      'Ada Moss and Finn Stone and Bo Twigg and Zoe Fern',
      'suggested',
    ],
    ['Academy of Moss, Bark, and Fern', '{Academy of Moss, Bark, and Fern}', 'suggested'],
    ['Ada Moss and {others}', 'Ada Moss and others', 'safe'],
    ['Moss, Ada and {{et al.}}', 'Moss, Ada and others', 'safe'],
    ['Wall Moss Organisation', '{Wall Moss Organisation}', 'suggested'],
    [
      'Ada Moss and The {ABC} Collaboration and others',
      'Ada Moss and {The {ABC} Collaboration} and others',
      'suggested',
    ],
    ['Ada Moss and and Finn Stone', 'Ada Moss and Finn Stone', 'suggested'],
    ['Ada Moss and', 'Ada Moss', 'suggested'],
    ['Ada Moss 0001 and Finn A. 0042', 'Ada Moss and Finn A.', 'safe'],
    ['Moss, Ada 0001 and Stone 0002, Finn', 'Moss, Ada and Stone, Finn', 'safe'],
    ['and Ada Moss', 'Ada Moss', 'suggested'],
    // BibTeX 0.99d counts a third author in it.
    ['Ada Moss and Finn Stone and others, ', 'Ada Moss and Finn Stone and others', 'safe'],
    ['Moss, Ada and others,', 'Moss, Ada and others', 'safe'],
    ['Ada Moss, and Finn Stone', 'Ada Moss and Finn Stone', 'safe'],
    ['Bell, Ann (0000-0001-2345-678X) and Finn Stone', 'Bell, Ann and Finn Stone', 'safe'],
    ['Ann Bell <a@b.example> and Finn Stone', 'Ann Bell and Finn Stone', 'safe'],
    ['Bell, Ann1 and Dell, C.2*', 'Bell, Ann and Dell, C.', 'suggested'],
    ['Dr. Ann Bell and Stone, Prof. Finn', 'Ann Bell and Stone, Finn', 'suggested'],
    ['Martin Luther King, Jr.', 'King, Jr., Martin Luther', 'safe'],
    ['Moss, Ada, III and Finn Stone', 'Moss, III, Ada and Finn Stone', 'safe'],
    ['Ada van der Moss Jr. and Bo Fern, Sr.', 'van der Moss, Jr., Ada and Fern, Sr., Bo', 'safe'],
    [String.raw`K{\"u}rt {M\"oss}, Jr.`, String.raw`{M\"oss}, Jr., K{\"u}rt`, 'safe'],
    ['Moss, Ada, and Stone, Finn,', 'Moss, Ada and Stone, Finn', 'safe'],
    ['A. Moss, B.-C. Hale and C. Stone', 'A. Moss and B.-C. Hale and C. Stone', 'suggested'],
    ['C. Stone and A. Moss, B. van Hale', 'C. Stone and A. Moss and B. van Hale', 'suggested'],
    ['Finn Stone, Bo Twigg, and Zoe Fern', 'Finn Stone and Bo Twigg and Zoe Fern', 'suggested'],
    ['Stone Fern, Ada Bo, and Moss, Zoe', 'Stone Fern, Ada Bo and Moss, Zoe', 'safe'],
    ['Stone Fern, Ada B., and Zoe Moss', 'Stone Fern, Ada B. and Zoe Moss', 'safe'],
    ['王小明，李雷', '王小明 and 李雷', 'suggested'],
    ['王小明、李雷', '王小明 and 李雷', 'suggested'],
    ['Ada Moss / Ben Hale', 'Ada Moss and Ben Hale', 'suggested'],
    ['Ada Moss und Ben Hale', 'Ada Moss and Ben Hale', 'suggested'],
    ['Ada Moss et Ben Hale', 'Ada Moss and Ben Hale', 'suggested'],
    ['Ada Moss and 12 others', 'Ada Moss and others', 'safe'],
    ['Moss, A. and Hale, B. and ...', 'Moss, A. and Hale, B. and others', 'safe'],
    ['Ada Moss (MIT) and Ben Hale', 'Ada Moss and Ben Hale', 'suggested'],
    ['Ada Moss$^1$ and Ben Hale$^{2,3}$', 'Ada Moss and Ben Hale', 'suggested'],
    [String.raw`Ada Moss\textsuperscript{1} and Ben Hale`, 'Ada Moss and Ben Hale', 'suggested'],
    ['Moss A and Hale BC and others', 'Moss, A and Hale, BC and others', 'suggested'],
  ])('turns %j into %j', (author, right, kind) => {
    expect(find(ID, { bib: by(author) })).toMatchObject([{ severity: 'warning', fix: { kind } }]);
    expect(soundlyFixed(ID, by(author), ['author'])).toBe(by(right));
  });

  it.each([
    'Moss, Ada and Stone, Finn',
    'King, Jr., Martin Luther',
    'Moss, III, Ada',
    'Moss, III',
    'Moss III',
    'Ada {Moss III}',
    '{Moss, Stone, Twigg & Fern; Sons}',
    String.raw`{\"O}zg{\"u}r, Ada and Moss, Ay{\c{s}}e`,
    'family=Moss, given=Ada, given-i=A',
    'Ada Moss and others',
    'Al, Et and Anderson, Sandy',
    'Ada Moss &amp; Sons',
    'NASA and CERN',
    'Team GPT4 and Moss, Ada',
    'Moss, Ada and 3rd Fern Group',
    'Drs, Moss and Profitt, Ms',
    'LI, Wei and MA, Yo',
    'Stone Fern, Ada Bo and Zoe Moss',
    'Moss, A. B. and C. Stone',
    'A. Moss, Ben Hale',
    '',
  ])('accepts %j', (author) => {
    expect(find(ID, { bib: by(author) })).toEqual([]);
  });

  it('leaves it to people whether a comma before "and" ends one name or separates two', () => {
    const [finding] = find(ID, { bib: by('Moss, B. Hale, and C. Fern') });
    expect(finding?.message).toContain('Remove it, or write "and" for each comma');
    expect(finding?.fix).toBeUndefined();
  });

  it('finds names with initials behind them that a comma separates', () => {
    expect(find(ID, { bib: by('Moss A, Hale B') })).toMatchObject([
      { message: expect.stringContaining('separates names with commas') },
    ]);
  });

  it.each([
    'Ada (Adi) Moss and Ben Hale',
    'Hale, Ben and Moss, Ada (Adi)',
    'Rat f{\\"u}r Moose und Farne',
    'Moss III, Ada B.',
    'Moss II, Ada and Ben Hale',
    'Ada St. Moss, III and Ben Hale',
    'Karthik S and Ben Hale',
    'Moss, A / B',
    'Garcia Moss, Ada Eva and others',
  ])('leaves %j alone', (author) => {
    expect(find(ID, { bib: by(author) })).toEqual([]);
  });

  it('finds two persons before "and others" where the list names them', () => {
    const readme =
      '# Walls\n\n## Growth\n\n- [Bark](https://doi.org/10.99999/bark) ([`Moss`](refs.bib)), Ada Moss, Ben Hale, et al., 2021\n';
    const bib = by('Ada Moss, Ben Hale and others');
    expect(find(ID, { readme, bib })).toMatchObject([
      { message: expect.stringContaining('separates names with commas') },
    ]);
  });

  it('finds "others" before other names, and writes no guess', () => {
    const [finding] = find(ID, { bib: by('Bell, A. and others and Dell, C.') });
    expect(finding?.message).toContain('has "others" before other names');
    expect(finding?.fix).toBeUndefined();
  });

  it('finds an "and" alone', () => {
    expect(find(ID, { bib: by('and') })[0]?.message).toContain('an "and" without a name');
  });

  it('leaves names to a person that commas alone do not separate', () => {
    const [finding] = find(ID, { bib: by('Moss, Ada, Stone, Finn') });
    expect(finding?.message).toContain('a name with 3 commas');
    expect(finding?.fix).toBeUndefined();
  });

  it('leaves "et al." to a person where commas may stand between the names before it', () => {
    const [finding, more] = find(ID, { bib: by('Ada Moss, Ben Hale, et al.') });
    expect(finding?.message).toContain(
      'Write "and" between the names, and "and others" at the end',
    );
    expect([finding?.fix, more]).toEqual([undefined, undefined]);
  });

  it('accepts capitals', () => {
    expect(find(ID, { bib: by('MOSS, ADA and STONE, FINN') })).toEqual([]);
  });

  it('looks at editors and translators too', () => {
    const bib = article('Moss', 'Bark', { editor: 'A Moss et al.', translator: 'A Moss; B Twigg' });
    expect(find(ID, { bib }).map(({ place }) => place.start.line)).toEqual([6, 7]);
  });

  it('reports once a file full of them', () => {
    const bib = Array.from({ length: 30 }, (_, index) =>
      article(`Moss${index}`, 'Bark', { author: 'Ada Moss; Finn Stone' }),
    ).join('');
    expect(find(ID, { bib })).toHaveLength(1);
    expect(soundlyFixed(ID, bib, ['author'])).not.toContain(';');
  });
});
