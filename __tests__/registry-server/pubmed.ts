const article = (
  pmid: string,
  title: string,
  { authors = '', types = '', related = '', abstract = '', ids = '' },
) => `
<PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">${pmid}</PMID>
<Article><Journal><JournalIssue><Volume>3</Volume><PubDate><Year>2022</Year><Month>Sep</Month></PubDate></JournalIssue><Title>Tea : the official journal of tea</Title></Journal>
<ArticleTitle>${title}</ArticleTitle><Pagination><MedlinePgn>487-8</MedlinePgn></Pagination>
${abstract === '' ? '' : `<Abstract>${abstract}</Abstract>`}
<AuthorList CompleteYN="Y">${authors}</AuthorList>
<PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType>${types}</PublicationTypeList></Article>
<CommentsCorrectionsList>${related}</CommentsCorrectionsList></MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="pubmed">${pmid}</ArticleId>${ids}</ArticleIdList></PubmedData></PubmedArticle>`;

const person = '<Author><LastName>Quill</LastName><ForeName>Ada B</ForeName></Author>';

/** Articles of PubMed by PMID. All are invented. */
export const PUBMED: Readonly<Record<string, string>> = {
  '90000015': `
<PubmedBookArticle><BookDocument><PMID Version="1">90000015</PMID>
<Book><BookTitle book="tea">TeaPearls</BookTitle><PubDate><Year>2025</Year><Month>01</Month></PubDate><BeginningDate><Year>2019</Year></BeginningDate></Book>
<ArticleTitle book="tea" part="article-1">Green tea.</ArticleTitle>
<AuthorList Type="authors" CompleteYN="Y">${person}</AuthorList></BookDocument></PubmedBookArticle>`,
  '90000011': article('90000011', '[Tea and H<sub>2</sub>O in <i>vivo</i>].', {
    authors: `${person}<Author><CollectiveName>Tea Panel of &#xc4;rzte</CollectiveName></Author>`,
    abstract:
      '<AbstractText Label="AIM">To drink 10<sup>3</sup> cups.</AbstractText><AbstractText Label="RESULT">Done; n &lt; 5.</AbstractText>',
    ids: '<ArticleId IdType="doi">10.99997/pub.11</ArticleId><ArticleId IdType="pmc">PMC9000011</ArticleId>',
    related:
      '<CommentsCorrections RefType="UpdateOf"><RefSource>Tea Sq. 2022. doi: 10.99997/pre.11/v1.</RefSource><PMID Version="1">90000010</PMID></CommentsCorrections>',
  }),
  '90000012': article('90000012', 'Retracted tea.', {
    authors: person,
    abstract: '<AbstractText>No.</AbstractText>',
    types: '<PublicationType UI="D016441">Retracted Publication</PublicationType>',
  }),
  '90000013': article('90000013', 'Retraction: Retracted tea.', {
    types: '<PublicationType UI="D016440">Retraction Notice</PublicationType>',
    related:
      '<CommentsCorrections RefType="RetractionOf"><RefSource>Tea. 2022</RefSource><PMID Version="1">90000012</PMID></CommentsCorrections>',
  }),
  '90000014': article('90000014', 'Correction.', {
    types: '<PublicationType UI="D016425">Published Erratum</PublicationType>',
    related:
      '<CommentsCorrections RefType="ErratumFor"><RefSource>Tea. 2022. doi: 10.99997/pub.11.</RefSource><PMID Version="1">90000011</PMID></CommentsCorrections>',
  }),
};

/** Summaries of PubMed Central by number. All papers are invented. */
export const PMC: Readonly<Record<string, object>> = {
  '9000011': {
    uid: '9000011',
    title: 'Tea and H<sub>2</sub>O in vivo.',
    authors: [
      { name: 'Quill AB', authtype: 'Author' },
      { name: 'Tea Panel', authtype: 'CollectiveName' },
    ],
    pubdate: '2022 Sep 3',
    epubdate: '2021 Dec',
    printpubdate: '',
    fulljournalname: 'Tea',
    articleids: [
      { idtype: 'pmid', value: '90000011' },
      { idtype: 'doi', value: '10.99997/pub.11' },
      { idtype: 'pmcid', value: 'PMC9000011' },
    ],
  },
};
