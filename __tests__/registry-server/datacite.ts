/** DOIs as DataCite gives them: their attributes. All are invented. */
export const DATACITE: Readonly<
  Record<string, { readonly doi: string; readonly [name: string]: unknown }>
> = {
  '10.48550/arxiv.3101.00001': {
    doi: '10.48550/arxiv.3101.00001',
    creators: [{ name: 'Quill, Ada', nameType: 'Personal', givenName: 'Ada', familyName: 'Quill' }],
    titles: [{ title: 'Large Teapot Models' }],
    publisher: 'arXiv',
    publicationYear: 2031,
    dates: [
      { date: '2031-01-02T10:00:00Z', dateType: 'Submitted', dateInformation: 'v1' },
      { date: '2031', dateType: 'Issued' },
    ],
    types: { resourceTypeGeneral: 'Preprint' },
    descriptions: [{ description: 'Teapots are scaled.', descriptionType: 'Abstract' }],
  },
  '10.5281/zenodo.1': {
    doi: '10.5281/zenodo.1',
    creators: [
      { name: 'Saucer Users', nameType: 'Organizational' },
      { name: 'Τσαγιέρα, Ελένη' },
      { name: 'Kanne, Uwe', nameType: 'Personal' },
    ],
    titles: [
      { title: 'Ζυγίσματα', titleType: 'AlternativeTitle' },
      { title: 'Weights of saucers' },
      { title: 'a thousand measurements', titleType: 'Subtitle' },
    ],
    publisher: { name: 'Zenodo' },
    publicationYear: 2024,
    types: { resourceTypeGeneral: 'Dataset' },
    url: 'https://zenodo.example/1',
  },
  '10.99997/thesis.1': {
    doi: '10.99997/thesis.1',
    creators: [{ name: 'Kanne, Uwe' }],
    titles: [{ title: 'On kettles' }],
    publisher: 'University of Examples',
    publicationYear: 2020,
    types: { resourceTypeGeneral: 'Text', resourceType: 'Doctoral thesis' },
    descriptions: [{ description: 'Kettles boil.', descriptionType: 'Abstract' }],
  },
};
