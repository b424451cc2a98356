import { describe, expect, it } from 'vitest';
import { givenAbstract } from '../../../src/features/submissions/given-abstract.ts';

const TEXT = 'We study tea cups.\nAt length.';

describe('givenAbstract', () => {
  it.each(['', 'N/A', 'n/a', 'None', '-', '—', 'Abstract: none'])(
    'takes %j as no answer',
    (text) => {
      expect(givenAbstract(text)).toBe('');
    },
  );

  it.each([
    TEXT,
    `Abstract: ${TEXT}`,
    `Abstract — ${TEXT}`,
    `Abstract - ${TEXT}`,
    `**Abstract**—${TEXT}`,
    `***Abstract—***${TEXT}`,
    `**Abstract.** ${TEXT}`,
    `**Abstract**: ${TEXT}`,
    `ABSTRACT\n\n${TEXT}`,
    `\`\`\`\n${TEXT}\n\`\`\``,
    `~~~text\n${TEXT}\n~~~`,
    `> ${TEXT.replace('\n', '\n> ')}`,
    `> Abstract: ${TEXT.replace('\n', '\n>')}`,
  ])('takes the text alone of %j', (text) => {
    expect(givenAbstract(text)).toBe(TEXT);
  });

  it.each([
    'Abstract art is hung in tea rooms.',
    '> We cite a line,\nand study cups.',
    '```\ncup()\n```\nThis is how.',
    'Abstraction: we study cups.',
    'Abstract-level cups are studied.',
  ])('leaves %j as it is', (text) => {
    expect(givenAbstract(text)).toBe(text);
  });
});
