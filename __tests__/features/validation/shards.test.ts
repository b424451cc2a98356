import { expect, it } from 'vitest';
import { planShards } from '../../../src/features/validation/shards.ts';

const DAY = 86_400_000;
const OPTIONS = { recheckDays: 7, fragments: false };
const links = (count: number, url: (index: number) => string) => ({
  urls: new Map(Array.from({ length: count }, (_, index) => [url(index), []] as const)),
});
const page = (index: number): string => `https://host.example/${index}`;

it('shares many pages among parts', () => {
  const plan = (count: number) => planShards(links(count, page), new Map(), OPTIONS, 0);
  expect(plan(0)).toEqual(['1/1']);
  expect(plan(20_000)).toEqual(['1/1']);
  expect(plan(20_001)).toEqual(['1/2', '2/2']);
});

it('needs no more parts for links that a registry verifies', () => {
  const papers = links(50_000, (index) => `https://doi.org/10.99999/p${index}`);
  expect(planShards(papers, new Map(), OPTIONS, 0)).toEqual(['1/1']);
});

it('counts only what is due', () => {
  const pages = links(30_000, page);
  const look = { at: 0, run: 'r', verdict: 'ok', reason: '' } as const;
  const state = new Map([...pages.urls.keys()].map((url) => [url, { log: [look] }]));
  expect(planShards(pages, state, OPTIONS, DAY)).toEqual(['1/1']);
  expect(planShards(pages, state, OPTIONS, 8 * DAY)).toEqual(['1/2', '2/2']);
});
