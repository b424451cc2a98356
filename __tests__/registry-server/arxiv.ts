const entry = (id: string, title: string, more: string) => `
  <entry>
    <id>http://arxiv.org/abs/${id}v2</id>
    <title>${title}</title>
    <summary>  Teapots are
  scaled &amp; weighed. </summary>
    <published>2031-01-02T10:00:00Z</published>
    <arxiv:primary_category term="cs.CL"/>
    <author><name>Ada Quill</name></author>
    <author><name>Peter H. N. de With</name></author>
    <author><name>Tea Collaboration</name></author>${more}
  </entry>`;

/** Entries of arXiv's feed by id. All are invented. */
export const ARXIV: Readonly<Record<string, string>> = {
  '3101.00001': entry('3101.00001', 'Large Teapot\n  Models', ''),
  '3101.00002': entry(
    '3101.00002',
    'Small Teapot Models',
    '<arxiv:journal_ref>Cups &amp; Saucers 7 (2031) 11-19</arxiv:journal_ref><arxiv:doi>10.99997/plain.1</arxiv:doi>',
  ),
  '3101.00003': entry(
    '3101.00003',
    'Wrong Teapot Models',
    '<arxiv:comment>This paper has been withdrawn by the authors due to a leak</arxiv:comment>',
  ),
};
