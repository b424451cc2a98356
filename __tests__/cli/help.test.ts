import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { help } from '../../src/cli/help.ts';

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));
const words = (text: string): string => text.replace(/\s+/g, ' ');

it.each([undefined, ...COMMANDS])('keeps help within the terminal', (command) => {
  const narrow = help(command, 80);
  expect(widest(narrow)).toBeLessThanOrEqual(80);
  expect(words(narrow)).toBe(words(help(command, 1000)));
  expect(narrow).toMatch(/[^\n]\n$/);
});

it('shows which arguments are optional, and which may be several', () => {
  const usage = (name: string): string | undefined =>
    help(
      COMMANDS.find((one) => one.name === name),
      80,
    ).match(/^Usage: (.*)$/m)?.[1];
  expect(usage('check')).toBe('list-curator check [PATH] [OPTIONS]');
  expect(usage('explain')).toBe('list-curator explain RULE [OPTIONS]');
  expect(usage('links merge')).toBe('list-curator links merge FILE... [OPTIONS]');
  expect(usage('rules')).toBe('list-curator rules [OPTIONS]');
});
