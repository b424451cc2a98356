import { bibAbstract } from './bib-abstract.ts';
import { bibDoiFormat } from './bib-doi-format.ts';
import { bibDownloadLink } from './bib-download-link.ts';
import { bibDuplicateKey } from './bib-duplicate-key.ts';
import { bibDuplicateWork } from './bib-duplicate-work.ts';
import { bibEncoding } from './bib-encoding.ts';
import { bibEprint } from './bib-eprint.ts';
import { bibFormat } from './bib-format.ts';
import { bibIsbnIssn } from './bib-isbn-issn.ts';
import { bibKeyStyle } from './bib-key-style.ts';
import { bibLatex } from './bib-latex.ts';
import { bibMarkup } from './bib-markup.ts';
import { bibMonth } from './bib-month.ts';
import { bibNames } from './bib-names.ts';
import { bibOrder } from './bib-order.ts';
import { bibPages } from './bib-pages.ts';
import { bibRequiredFields } from './bib-required-fields.ts';
import { bibSyntax } from './bib-syntax.ts';
import { bibUnlisted } from './bib-unlisted.ts';
import { bibUrlFormat } from './bib-url-format.ts';
import { bibYear } from './bib-year.ts';
import { categoryEmpty } from './category-empty.ts';
import { contentsSync } from './contents-sync.ts';
import { countBadge } from './count-badge.ts';
import { entryAbstract } from './entry-abstract.ts';
import { entryAbstractMatch } from './entry-abstract-match.ts';
import { entryCategory } from './entry-category.ts';
import { entryCitationKey } from './entry-citation-key.ts';
import { entryDuplicate } from './entry-duplicate.ts';
import { entryFactsMatch } from './entry-facts-match.ts';
import { entryFormat } from './entry-format.ts';
import { entryIdentity } from './entry-identity.ts';
import { entryLink } from './entry-link.ts';
import { entryOrder } from './entry-order.ts';
import { entryTitleMatch } from './entry-title-match.ts';
import { formCategories } from './form-categories.ts';
import { headingLevel } from './heading-level.ts';
import { hiddenText } from './hidden-text.ts';
import { listSyntax } from './list-syntax.ts';
import type { Rule } from './rule.ts';
import { suppression } from './suppression.ts';

/** All rules, those of the list first, in the order in which they are documented. */
export const RULES: readonly Rule[] = [
  entryAbstract,
  entryAbstractMatch,
  entryCategory,
  entryCitationKey,
  entryDuplicate,
  entryFactsMatch,
  entryFormat,
  entryIdentity,
  entryLink,
  entryOrder,
  entryTitleMatch,
  categoryEmpty,
  contentsSync,
  formCategories,
  countBadge,
  headingLevel,
  hiddenText,
  listSyntax,
  bibAbstract,
  bibDoiFormat,
  bibDownloadLink,
  bibDuplicateKey,
  bibDuplicateWork,
  bibEncoding,
  bibEprint,
  bibFormat,
  bibIsbnIssn,
  bibKeyStyle,
  bibLatex,
  bibMarkup,
  bibMonth,
  bibNames,
  bibOrder,
  bibPages,
  bibRequiredFields,
  bibSyntax,
  bibUnlisted,
  bibUrlFormat,
  bibYear,
  suppression,
];
