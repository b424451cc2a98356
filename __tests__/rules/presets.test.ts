import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/config/config.ts';
import { RULES } from '../../src/rules/index.ts';
import { inPreset, presetSeverity } from '../../src/rules/presets.ts';
import { find } from './find.ts';
import { article, list, paper } from './samples.ts';

const readme = list(
  paper('Slow Colours on Bark'),
  paper('Old Ferns in New Walls', { abstract: 'Ferns grow in walls that are new.' }),
);
const bib = article('Slow', 'Slow Colours on <i>Bark</i>');
const severities = (config: string, ...ids: string[]) =>
  ids.map((id) => find(id, { readme, bib, config })[0]?.severity);

describe('presets', () => {
  it('recommended is the default', () => {
    const ids = RULES.map(({ id }) => id);
    expect(severities('preset: recommended', ...ids)).toEqual(severities('', ...ids));
  });

  it('minimal runs abstract, category, citation key and syntax alone', () => {
    expect(RULES.map(({ id }) => id).filter((id) => inPreset('minimal', id))).toEqual([
      'entry-abstract',
      'entry-category',
      'entry-citation-key',
      'hidden-text',
      'list-syntax',
      'bib-encoding',
      'bib-syntax',
    ]);
    expect(severities('preset: minimal', 'entry-abstract', 'bib-markup')).toEqual([
      'error',
      undefined,
    ]);
  });

  it('strict raises each finding by one severity', () => {
    expect(severities('', 'bib-markup')).toEqual(['warning']);
    expect(severities('preset: strict', 'bib-markup', 'entry-abstract')).toEqual([
      'error',
      'error',
    ]);
    expect(presetSeverity('strict', 'info')).toBe('warning');
  });

  it.each(PRESETS)('%s is overridden by severities of single rules', (preset) => {
    const config = `preset: ${preset}\nrules:\n  bib-markup: info\n  entry-abstract: off\n`;
    expect(severities(config, 'bib-markup', 'entry-abstract')).toEqual(['info', undefined]);
  });
});
