import { expect, it } from 'vitest';
import { releaseNotes } from '../scripts/notes-of-version.ts';

const CHANGELOG = [
  '# Changelog',
  '## [Unreleased]',
  '### Added',
  '- New.',
  '## [1.2.0] - 2026-01-01',
  '### Fixed',
  '- Old.',
  '## [1.1.0] - 2025-01-01',
  '',
  '[1.1.0]: https://example.org',
].join('\n');

it('returns the section of the changelog for a version', () => {
  expect(releaseNotes('v1.2.0', '1.2.0', CHANGELOG)).toEqual({ text: '### Fixed\n- Old.' });
});

it('reports what prevents the release of a version', () => {
  const problem = (tag: string, version: string) => releaseNotes(tag, version, CHANGELOG).problem;
  expect(problem('v1.2.0', '1.3.0')).toContain('package.json says 1.3.0');
  expect(problem('v1.3.0', '1.3.0')).toContain('no heading "## [1.3.0]"');
  expect(problem('v1.1.0', '1.1.0')).toContain('says nothing of 1.1.0');
});
