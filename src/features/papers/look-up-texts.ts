import { doiAddress } from '../../identifiers/doi.ts';
import { type Identifier, identifierText } from '../../identifiers/identifier.ts';
import type { Answer } from '../../registries/answer.ts';
import { atDate } from '../../registries/dates.ts';
import type { LookUpResult } from '../../registries/look-up.ts';
import type { Refusal, Remark } from '../../registries/objections.ts';
import { REGISTRIES, type RegistryName } from '../../registries/settings.ts';
import type { Notice, OtherVersion, WorkType } from '../../registries/work.ts';

/** What a work is that is no paper, and what to give instead. */
const NO_PAPERS: Readonly<Partial<Record<WorkType, string>>> = {
  dataset: 'a dataset, not a paper. Give the identifier of the paper that describes it',
  software: 'software, not a paper. Give the identifier of the paper that describes it',
  'peer-review': 'a peer review, not a paper. Give the identifier of the paper that it is about',
  component:
    'a part of a paper, such as a figure or table. Give the identifier of the paper that contains it',
  grant: 'a grant, not a paper. Give the identifier of a paper that it paid for',
  serial: 'a journal, issue or series, not a paper. Give the identifier of one of its papers',
};

const NOTICES: Readonly<Record<Notice['kind'], string>> = {
  retraction: 'a retraction notice',
  'partial-retraction': 'a notice of partial retraction',
  concern: 'an expression of concern',
  correction: 'a correction',
};

/** What a registry is called. */
export function registryTitle(name: RegistryName): string {
  return REGISTRIES[name].title;
}

/** Which registries were queried, and the result of each. */
export function answersText(answers: readonly Answer[]): string {
  return answers
    .map((answer) => {
      const name = registryTitle(answer.registry);
      if (answer.outcome === 'found') return `${name} answered`;
      return answer.outcome === 'absent' ? `${name} does not know it` : `${name} ${answer.why}`;
    })
    .join('; ');
}

/** Why a look-up found no work, and what to do. */
export function failureText(result: Exclude<LookUpResult, { kind: 'found' }>): string {
  const what = identifierText(result.identifier);
  switch (result.kind) {
    case 'absent':
      return `${lastRegistry(result.answers)} does not know ${what}. Compare it with the paper, letter by letter: a missing or extra character at the end is the usual cause.`;
    case 'unavailable':
      return `${what} could not be looked up (${answersText(result.answers)}). This says nothing about the paper.`;
    case 'unsupported':
      return result.why === 'openreview'
        ? 'OpenReview links cannot be looked up. Give the DOI or arXiv id of the paper, or paste the BibTeX entry that OpenReview shows under "Show Bibtex".'
        : `The ACL Anthology has no DOI for ${result.identifier.id}, so it cannot be looked up. Paste the BibTeX entry from https://aclanthology.org/${result.identifier.id}.bib instead.`;
  }
}

function lastRegistry(answers: readonly Answer[]): string {
  const last = answers.at(-1);
  return last === undefined ? 'The registry' : registryTitle(last.registry);
}

/** Why a work should not be listed, and what to do. */
export function refusalText(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'retracted':
      return refusal.notice.source === 'title'
        ? 'This paper was retracted or withdrawn, as its title says. A list should not recommend it.'
        : `This paper was retracted${atDate(refusal.notice.date)}${linked(refusal.notice)}. A list should not recommend it.`;
    case 'withdrawn':
      return `Its authors withdrew this paper: "${refusal.reason}"`;
    case 'is-notice': {
      const [first] = refusal.of;
      const notice = first === undefined ? 'a notice' : NOTICES[first.kind];
      const about = refusal.of.map(placeOf).find((place) => place !== undefined);
      return `This is ${notice}, not a paper${about === undefined ? '' : `; the paper it is about is ${about}`}.`;
    }
    case 'no-paper':
      return `This is ${NO_PAPERS[refusal.type] ?? 'no paper'}.`;
  }
}

/** What to consider before listing a work. */
export function remarkText(remark: Remark): string {
  switch (remark.kind) {
    case 'concern':
      return `There is an expression of concern about this paper${atDate(remark.notice.date)}${linked(remark.notice)}.`;
    case 'partly-retracted':
      return `A part of this paper was retracted${atDate(remark.notice.date)}${linked(remark.notice)}.`;
    case 'corrected':
      return `This paper was corrected${atDate(remark.notice.date)}${linked(remark.notice)}.`;
    case 'published':
      return `This preprint has been published: ${versionText(remark.version)}. Consider listing the published version.`;
    case 'no-abstract':
      return 'No abstract of this paper was found. Add one.';
    case 'no-authors':
      return 'No authors were found.';
    case 'no-year':
      return 'No year was found.';
    case 'doubt':
      return remark.text;
  }
}

function versionText({ doi, pmid, citation }: OtherVersion): string {
  const place = placeOf({ doi, pmid });
  if (place === undefined) return citation ?? 'elsewhere';
  return citation === undefined || (doi !== undefined && citation.includes(doi))
    ? place
    : `${citation}, ${place}`;
}

function placeOf({
  doi,
  pmid,
}: {
  readonly doi?: string | undefined;
  readonly pmid?: string | undefined;
}): string | undefined {
  if (doi !== undefined) return doiAddress(doi);
  return pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}

function linked(notice: Notice): string {
  const place = placeOf(notice);
  return place === undefined ? '' : `, see ${place}`;
}

/** The text for two identifiers, or an identifier and a bib entry, of different papers. */
export function disagreementText(first: Identifier, second: Identifier | 'entry'): string {
  return second === 'entry'
    ? `The title in the BibTeX entry is not that of ${identifierText(first)}. Correct one of them.`
    : `${identifierText(first)} and ${identifierText(second)} name different papers. Keep the one you mean, and open a new issue for the other.`;
}
