import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../../src/list/read/decode/model.ts';
import { WEIGHTS } from '../../../../src/list/read/decode/weights.ts';
import {
  columnKind,
  labelKind,
  linkLabel,
  VOCABULARY,
} from '../../../../src/list/read/words/vocabulary.ts';

describe('labelKind', () => {
  it.each([
    ['Authors', 'authors'],
    ['AUTHOR', 'authors'],
    ['作者', 'authors'],
    ['Autores', 'authors'],
    ['Auteurs', 'authors'],
    ['Abstract', 'abstract'],
    ['TL;DR', 'abstract'],
    ['摘要', 'abstract'],
    ['Venue', 'venue'],
    ['Published in', 'venue'],
    ['Year', 'date'],
    ['Citation key', 'key'],
    ['Title', 'title'],
  ])('%s: %s', (label, kind) => {
    expect(labelKind(label)).toBe(kind);
  });

  it.each(['', 'Moss', 'Habitat', 'a'.repeat(500)])('knows nothing of %s', (label) => {
    expect(labelKind(label)).toBeUndefined();
  });
});

describe('columnKind', () => {
  it.each([
    ['Title', 'title'],
    ['Paper Title', 'title'],
    ['**Authors**', 'authors'],
    ['Author(s)', 'authors'],
    ['Year', 'date'],
    ['Venue', 'venue'],
    ['Venue Name', 'venue'],
    ['Venue Type', 'other'],
    ['Author Affiliations', 'other'],
    ['Source', 'venue'],
    ['Open source', 'other'],
    ['Max in degree', 'other'],
    ['Training time', 'other'],
    ['Summary', 'abstract'],
    ['Habitat of moss', 'other'],
    ['', 'other'],
  ])('%s: %s', (header, kind) => {
    expect(columnKind(header)).toBe(kind);
  });
});

describe('linkLabel', () => {
  it.each([
    ['paper', 'paper'],
    ['PDF', 'paper'],
    ['[pdf]', 'paper'],
    ['论文', 'paper'],
    ['Code', 'other'],
    ['GitHub', 'other'],
    ['Project Page', 'other'],
    ['Moss growth in rain', undefined],
    ['Papers with Moss', undefined],
  ])('%s: %s', (text, label) => {
    expect(linkLabel(text)).toBe(label);
  });
});

describe('the word lists', () => {
  const lists: [string, readonly string[]][] = [];
  const collect = (path: string, value: unknown): void => {
    if (Array.isArray(value)) lists.push([path, value as string[]]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) collect(`${path}.${key}`, inner);
  };
  collect('vocabulary', VOCABULARY);

  it.each(lists)('%s has each word once, none empty, none with spaces around it', (_, words) => {
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) {
      expect(word).not.toBe('');
      expect(word).toBe(word.trim());
    }
  });

  it('have no label with two meanings', () => {
    const seen = new Map<string, string>();
    for (const [kind, words] of Object.entries(VOCABULARY.labels))
      for (const word of words) {
        expect([word, seen.get(word) ?? kind]).toEqual([word, kind]);
        seen.set(word, kind);
      }
  });
});

describe('the weights', () => {
  it('are one finite number for each role', () => {
    expect(WEIGHTS().size).toBeGreaterThan(100);
    for (const [name, row] of WEIGHTS()) {
      expect([name, row.length]).toEqual([name, ROLES.length]);
      expect(Array.from(row).every(Number.isFinite)).toBe(true);
    }
  });
});
