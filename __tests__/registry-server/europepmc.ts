/** Results of Europe PMC. All papers are invented. */
export const EUROPE_PMC: readonly {
  readonly doi?: string;
  readonly pmid?: string;
  readonly pmcid?: string;
  readonly [name: string]: unknown;
}[] = [
  {
    id: '90000001',
    source: 'MED',
    pmid: '90000001',
    pmcid: 'PMC9000001',
    doi: '10.99997/no-abstract.1',
    title: 'Saucers and their orbits.',
    authorList: {
      author: [
        { fullName: 'Quill A', firstName: 'Ada', lastName: 'Quill', initials: 'A' },
        { collectiveName: 'Saucer Group' },
      ],
    },
    journalInfo: { volume: '3', journal: { title: 'Journal of Invented Results' } },
    firstPublicationDate: '2021-05-04',
    pubTypeList: { pubType: ['Journal Article'] },
    abstractText: '<h4>Aims</h4>Saucers orbit cups.',
  },
  {
    id: '90000002',
    source: 'MED',
    pmid: '90000002',
    doi: '10.99997/plain.1',
    title: 'Weighing teacups at 10-5 bar.',
    authorString: 'Quill A, van Tassel L.',
    journalTitle: 'Cups Saucers',
    pubYear: '2021',
    pubType: 'journal article',
    abstractText: 'Teacups were weighed.',
  },
  {
    id: '90000003',
    source: 'MED',
    pmid: '90000003',
    doi: '10.99997/no-abstract.3',
    title: 'Something else entirely.',
    pubYear: '2001',
    pubType: 'journal article',
    abstractText: 'This abstract belongs to another paper.',
  },
];
