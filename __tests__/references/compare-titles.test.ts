import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableTitle, compareTitles } from '../../src/references/compare-titles.ts';

describe('compareTitles finds the same title', () => {
  it.each([
    ['case and punctuation', 'Weighing Teacups, Slowly', 'WEIGHING TEACUPS: SLOWLY.'],
    ['spaces and hyphens', 'Auto-encoders for tea', 'Autoencoders for Tea'],
    ['LaTeX', 'A {B}ayesian view of $H_2O$', 'A Bayesian view of H2O'],
    ['markup', 'Tea in vivo at 10-5 bar', 'Tea in <i>vivo</i> at 10<sup>-5</sup> bar'],
    ['entities', 'Cups & Saucers of the past', 'Cups &amp; Saucers of the past'],
    ['a broken encoding', 'El café de los domingos', 'El cafÃ© de los domingos'],
    ['accents', 'Uber den Tee', 'Über den Tee'],
    ['Greek letters', 'TNF-alpha in tea drinkers', 'TNF-α in tea drinkers'],
    ['a missing subtitle', 'Weighing teacups: a field study', 'Weighing teacups'],
    ['a missing name', 'TeaNet: brewing with networks', 'Brewing with networks'],
    ['a mark of a publisher', 'Perpetual tea', 'RETRACTED: Perpetual tea'],
    ['a mark in brackets', 'Perpetual tea', 'Perpetual tea [Retracted]'],
    ['a dagger', 'Perpetual tea', 'Perpetual tea†'],
    ['brackets of a translation', '[Tea and water].', 'Tea and water'],
  ])('despite %s', (_what, ours, theirs) => {
    expect(compareTitles(ours, theirs)).toBe('same');
    expect(compareTitles(theirs, ours)).toBe('same');
  });
});

describe('compareTitles', () => {
  it.each([
    ['Weighing teacups at low temperatures', 'Weighing tea cups at a low temperature', 'similar'],
    ['Weighing teacups at sea', 'Clouds over small islands by the kilogram', 'different'],
    ['Zur Geschichte der Tasse und des Tees', 'A history of the cup and of tea', 'incomparable'],
    ['История чая', 'A history of tea', 'incomparable'],
    ['茶的历史', 'A history of tea', 'incomparable'],
    ['', 'A history of tea', 'incomparable'],
    ['Tea', 'Team building for polar explorers', 'different'],
  ])('compares "%s" and "%s" as %s', (ours, theirs, verdict) => {
    expect(compareTitles(ours, theirs)).toBe(verdict);
    expect(compareTitles(theirs, ours)).toBe(verdict);
  });

  it('finds every title equal to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(['same', 'incomparable']).toContain(compareTitles(title, title));
        expect(comparableTitle(title)).toBe(comparableTitle(title).trim());
      }),
    );
  });

  it('does not depend on the order of the titles', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(compareTitles(a, b)).toBe(compareTitles(b, a));
      }),
    );
  });
});
