const WORDS = String.raw`et\.?\s*(?:al(?:ii|ia)?|coll?)\b\.?|(?:others|colleagues|co-?workers|otros|outros|altri|andere|autres)\b|др|соавт|等人?|ほか|외`;

/** What stands for the rest of the people, in any place. */
export const ET_AL = new RegExp(WORDS, 'i');

/** What stands for the rest of the people at the end of their names, with the comma or "and" before it. */
export const ET_AL_AT_END = new RegExp(
  String.raw`[,，、]?(?:^|\s|(?<=[,，、]))(?:(?:and|&|y|e|et|und|и)\s+)?(?:${WORDS})\.?$`,
  'i',
);
