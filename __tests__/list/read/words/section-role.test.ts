import { describe, expect, it } from 'vitest';
import {
  excludesPapers,
  namesResources,
  roleOfName,
} from '../../../../src/list/read/words/section-role.ts';

describe('roleOfName', () => {
  it.each([
    ['Table of Contents', 'contents'],
    ['🔍 Contents', 'contents'],
    ['【2024 论文开源目录】', 'contents'],
    ['1. News', 'news'],
    ['What’s New', 'news'],
    ['更新日志', 'news'],
    ['How to Cite', 'citation'],
    ['🎉Contribution', 'contributing'],
    ['How to submit a pull request?', 'contributing'],
    ['License', 'about'],
    ['Contact & Feedback', 'about'],
    ['Star History', 'about'],
    ['Acknowledgements', 'about'],
    ['Team Members', 'introduction'],
    ['Pull requests are welcome!', 'contributing'],
    ['Contributing Guidelines', 'contributing'],
    ['Contributing to this list', 'contributing'],
    ['How to add a paper', 'contributing'],
    ['Some Latest News', 'news'],
    ['How to cite the field', 'citation'],
    ['Introduction', 'introduction'],
  ])('%s: %s', (text, role) => {
    expect(roleOfName(text)).toBe(role);
  });

  it.each([
    'News Summarization',
    'Citation Recommendation',
    'Instructions and Navigation',
    'Contact-Rich Manipulation',
    'Surveys',
    'Papers',
    'Recent Papers',
    'Overview',
    'Navigation',
    'Categorization',
    'Pull Request Review',
    'Contributing Factors',
    'How to Add Knowledge to Models',
    'Indexing',
    'Citing Sentences',
    'Detection of Manipulation in Latest News',
    'Sources of Error',
    '本次更新 2026-08-20，新增 97 篇',
    '',
  ])('%s: none', (text) => {
    expect(roleOfName(text)).toBeUndefined();
  });
});

describe('namesResources and excludesPapers', () => {
  it('distinguish blogs and courses from topics', () => {
    expect(namesResources(['Toolboxes'])).toBe(true);
    expect(namesResources(['Image and Text'])).toBe(false);
    expect(excludesPapers(['Resources', 'Blog Posts'])).toBe(true);
    expect(excludesPapers(['Online Courses'])).toBe(true);
    expect(excludesPapers(['Image and Video Classification'])).toBe(false);
    expect(excludesPapers(['Workshop Papers on Books'])).toBe(false);
  });
});
