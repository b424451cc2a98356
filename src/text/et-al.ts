/** What stands for the rest of the people at the end of their names, with the comma or "and" before it. */
export const ET_AL_AT_END =
  /[,，、]?(?:^|\s|(?<=[,，、]))(?:and\s+)?(?:et\.?\s*al(?:ii|ia)?\b\.?|others\b|等人?)\.?$/i;
