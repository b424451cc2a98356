import { expect, it } from 'vitest';
import { foldTitle, titleKey } from '../../src/catalog/title-key.ts';

it.each([
  ['{B}ark \\& {\\"O}l: $\\alpha$', 'bark ol α'],
  ['100% Bark_and {Moss}', '100 bark and moss'],
  ['Price: $5 or $6', 'price 5 or 6'],
  ['???', ''],
  ['Das gr"une -- Moos', 'das gr une moos'],
  ['~Home', 'home'],
])('folds %j to %j', (title, folded) => {
  expect(foldTitle(title)).toBe(folded);
});

it('has one key for titles that separate their words differently', () => {
  expect(titleKey('Auto-Encoder Lichens')).toBe('autoencoderlichens');
  expect(titleKey('Autoencoder {Lichens}')).toBe('autoencoderlichens');
});
