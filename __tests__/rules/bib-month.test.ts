import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { article } from './samples.ts';
import { soundlyFixed } from './sound-fixes.ts';

const ID = 'bib-month';
const withMonth = (value: string) =>
  article('Moss', 'Bark as a Home', { month: 'x' }).replace('{x}', value);

describe('bib-month', () => {
  it.each([
    ['{January}', 'jan'],
    ['"Feb."', 'feb'],
    ['{ march }', 'mar'],
    ['{jun}', 'jun'],
    ['{July}', 'jul'],
    ['{Sept.}', 'sep'],
    ['{12}', 'dec'],
    ['"04"', 'apr'],
    ['5', 'may'],
    ['{Mai}', 'may'],
    ['{août}', 'aug'],
    ['{Okt.}', 'oct'],
    ['{dicembre}', 'dec'],
    ['{май}', 'may'],
  ])('turns %s into %s', (value, macro) => {
    expect(find(ID, { bib: withMonth(value) })).toMatchObject([{ severity: 'info' }]);
    expect(soundlyFixed(ID, withMonth(value), ['month'])).toBe(withMonth(macro));
  });

  it('leaves the number of a month alone next to a date, as biblatex has it', () => {
    const bib = withMonth('{2}').replace('year = {2021}', 'date = {2021}');
    expect(find(ID, { bib })).toEqual([]);
    expect(find(ID, { bib: bib.replace('{2}', '{February}') })).toHaveLength(1);
  });

  it.each([
    'jan',
    'JAN',
    '{Spring}',
    '{21}',
    '{jui}',
    '{listopada}',
    '{Jan-Feb}',
    '{3 March}',
    'mar # "~3"',
    '{}',
  ])('leaves %s alone', (value) => {
    expect(find(ID, { bib: withMonth(value) })).toEqual([]);
  });

  it.each(['{13}', '0', '{2021}'])('%s is no month', (value) => {
    const [finding] = find(ID, { bib: withMonth(value) });
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.message).toContain('which is not a month');
    expect(finding?.fix).toBeUndefined();
  });

  it('points at the value', () => {
    const bib = withMonth('{January}');
    const { start, end } = find(ID, { bib })[0]?.place.range ?? { start: 0, end: 0 };
    expect(bib.slice(start, end)).toBe('{January}');
  });
});
