import { describe, expect, it } from 'vitest';
import {
  announcesOwnWork,
  announcesView,
  excludesPapers,
  namesResources,
  resourceWord,
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
    ['Notes of Major Updates:', 'news'],
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

describe('words and phrases within names', () => {
  it('are found whole, wherever they are', () => {
    expect(resourceWord('a blog post on moss')).toBe(true);
    expect(resourceWord('moss and special issues')).toBe(true);
    expect(announcesOwnWork('Bark: Our own papers (2021)')).toBe(true);
    expect(announcesView('Papers, by year')).toBe(true);
    expect(announcesView('2024最新论文')).toBe(true);
  });

  it('are not found within other words, or in parts', () => {
    expect(resourceWord('blogging on special moss')).toBe(false);
    expect(announcesOwnWork('Our moss, own bark')).toBe(false);
    expect(announcesView('Papers by yearly rings')).toBe(false);
  });

  it('are only at the end where they also name what a paper is about', () => {
    expect(namesResources(['Moss benchmark'])).toBe(true);
    expect(namesResources(['Benchmark of moss'])).toBe(false);
  });
});
