import fc from 'fast-check';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { anchorsOf } from '../../../src/list/source/anchors.ts';
import { sourceFile } from '../../../src/text/source-file.ts';

const has = (text: string, fragment: string): boolean =>
  anchorsOf(sourceFile('README.md', text)).has(fragment);

// The right values are the anchors that github.com gives such headings (github-slugger tests its own
// against GitHub: https://github.com/Flet/github-slugger/blob/main/test/fixtures.json).
describe('the anchors of a README', () => {
  it.each([
    ['## Methods', '#methods'],
    ['## C++ & Rust', '#c--rust'],
    ['## 🌱 Growth', '#-growth'],
    ['## ⭐️ Growth', '#️-growth'],
    ['## ⭐️ Growth', '#-growth'],
    ['## :rocket: Start', '#rocket-start'],
    ['## Growth (A & B)', '#growth-a--b'],
    ['## Größe', '#gr%C3%B6%C3%9Fe'],
    ['## 方法 1', '#方法-1'],
    ['## snake_case `code` *em*', '#snake_case-code-em'],
    ['## [Linked](https://x.example) title', '#linked-title'],
    ['## ![logo](x.png) Title', '#-title'],
    ['## Methods\n\n## Methods', '#methods-1'],
    ['Setext\n======', '#setext'],
    ['- ## In a list', '#in-a-list'],
    ['> ### Quoted', '#quoted'],
    ['<h2 align="center">Raw <b>HTML</b></h2>', '#raw-html'],
    ['<h1>\n    <img src="a.png">\n</h1>', '#----'],
    ['<a name="here"></a>', '#here'],
    ["<div id='there'>", '#user-content-there'],
    ['## R&amp;D', '#rd'],
    ['## Title ##', '#title'],
    ['text[^1]\n\n[^1]: note', '#user-content-fn-1'],
    ['```walls``` is a tool.\n\n## Methods', '#methods'],
    ['- ```sh\n  npm i\n  ```\n\n## Methods', '#methods'],
    ['> ```\n> code\n\n## Methods', '#methods'],
    ['', '#readme'],
    ['', '#'],
    ['## Methods', '#Methods'],
  ])('%j has %s', (text, fragment) => {
    expect(has(text, fragment)).toBe(true);
  });

  it.each([
    ['## Methods\n\n## Methods', '#methods-2'],
    ['## Methods', '#methods-1'],
    ['## C++ & Rust', '#c-rust'],
    ['## 🌱 Growth', '#growth'],
    ['```\n## In code\n```', '#in-code'],
    ['- ```sh\n  # In code\n  ```', '#in-code'],
    ['> ```sh\n> # In code\n> ```', '#in-code'],
    ['~~~\n```\n~~~~~\n~~~\n## In code', '#in-code'],
    ['<!-- ## Hidden -->', '#hidden'],
    ['text', '#no-such-heading'],
  ])('%j has no %s', (text, fragment) => {
    expect(has(text, fragment)).toBe(false);
  });

  it('are at least those of github-slugger', () => {
    const heading = fc
      .stringMatching(/^[A-Za-zé0-9 &+().,:🌱-]{1,20}$/u)
      .map((one) => one.trim())
      .filter((one) => /^[A-Za-z]/.test(one));
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 8 }), (headings) => {
        const slugger = new GithubSlugger();
        const anchors = anchorsOf(
          sourceFile('README.md', headings.map((one) => `## ${one}\n`).join('\n')),
        );
        for (const one of headings) expect(anchors.has(`#${slugger.slug(one)}`)).toBe(true);
      }),
    );
  });
});
