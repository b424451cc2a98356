/** Standard fields whose LaTeX bibliography styles print (btxdoc.pdf; biblatex manual, "Fields"). */
export const PRINTED_FIELDS: ReadonlySet<string> = new Set(
  (
    'title subtitle titleaddon shorttitle booktitle booksubtitle booktitleaddon maintitle ' +
    'journal journaltitle journalsubtitle shortjournal issuetitle eventtitle venue series ' +
    'author editor translator publisher organization institution school address location ' +
    'note addendum howpublished edition type chapter'
  ).split(' '),
);

/** Fields that hold LaTeX, but that styles seldom print. */
export const UNPRINTED_FIELDS: ReadonlySet<string> = new Set(
  'abstract annote annotation keywords'.split(' '),
);
