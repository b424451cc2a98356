import { createRequire as makeRequire } from 'node:module';
const require = makeRequire(import.meta.url);

// src/text/hidden-characters.ts
var HIDDEN = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}|[^\P{Cc}\t\n\r]|[\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffb]/gu;
var JOINED = /[\p{Script_Extensions=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Adlam}\p{Script_Extensions=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
var UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
var RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
var NEAR = 100;
var PICTURE = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u;
var PICTURE_NEXT = /\p{Extended_Pictographic}/u;
var MARK = /\p{M}/u;
var NEEDS = [
  // Emoji made of several others, such as a farmer, and letters that keep their joining form.
  {
    character: /\u200d/,
    isMet: (before, after) => PICTURE.test(before) && PICTURE_NEXT.test(after) || JOINED.test(before)
  },
  { character: /\u200c/, isMet: (before, after) => JOINED.test(before) && JOINED.test(after) },
  { character: /\u200b/, isMet: (before, after) => UNSPACED.test(before) && UNSPACED.test(after) },
  // Variants: an emoji with or without color, a mathematical symbol, a Chinese character.
  {
    character: /[\ufe00-\ufe0f]/,
    isMet: (before, after) => /[\d#*]/.test(before) ? after === "\u20E3" : /[\p{Emoji}\p{Sm}\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}]/u.test(before)
  },
  { character: /[\u{e0100}-\u{e01ef}]/u, isMet: (before) => /\p{Script=Han}/u.test(before) },
  { character: /[\u180b-\u180f]/, isMet: (before) => /\p{Script=Mongolian}/u.test(before) },
  { character: /\u034f/, isMet: (_, after) => MARK.test(after) },
  {
    character: /[\u115f\u1160]/,
    isMet: (before, after) => /[\u1100-\u11ff]/.test(before) || /[\u1100-\u11ff]/.test(after)
  },
  {
    character: /\u2800/,
    isMet: (before, after) => /[\u2801-\u28ff]/.test(before) || /[\u2801-\u28ff]/.test(after)
  }
];
function* hiddenCharacters(text) {
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    if (!isNeeded(text, index, character)) yield { index, character };
  }
}
function withoutHidden(text) {
  return replaceHidden(text, () => "");
}
function replaceHidden(text, by) {
  return text.replace(
    HIDDEN,
    (character, index) => isNeeded(text, index, character) ? character : by(character)
  );
}
var FRAGMENT = /[("'<]#[^\s()"'<>]{0,100}$/;
function isNeeded(text, index, character) {
  if (character.startsWith("\u{1F3F4}")) return true;
  if (character === "\uFE0F" && FRAGMENT.test(text.slice(Math.max(0, index - 102), index))) {
    return true;
  }
  if (/[\u061c\u200e\u200f]/.test(character)) {
    return RIGHT_TO_LEFT.test(text.slice(Math.max(0, index - NEAR), index + NEAR));
  }
  const need = NEEDS.find((one) => one.character.test(character));
  if (need === void 0) return false;
  const after = String.fromCodePoint(text.codePointAt(index + character.length) ?? 0);
  return need.isMet(characterBefore(text, index), after);
}
function characterBefore(text, index) {
  const last = text.charAt(index - 1);
  return /[\udc00-\udfff]/.test(last) ? text.slice(Math.max(0, index - 2), index) : last;
}

export {
  hiddenCharacters,
  withoutHidden,
  replaceHidden
};
