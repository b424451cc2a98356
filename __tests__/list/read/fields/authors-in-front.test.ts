import { describe, expect, it } from 'vitest';
import { entriesOf } from '../read.ts';

describe('authors before the title', () => {
  it('are read in a child bullet below a label with the link', () => {
    const entries = entriesOf(
      [
        '* River Lab (Deep Flow) [[Paper](http://arxiv.org/pdf/1512.03385v1.pdf)][[Slide](http://example.org/s.pdf)]',
        '  * Kai He, Xi Zhang, Shao Ren, Deep River Learning for Lakes, arXiv:1512.03385.',
        '* GoogRiver [[Paper]](http://arxiv.org/pdf/1409.4842)',
        '  * Chris Szeg, Wei Liu, Yang Jia, CVPR, 2015.',
      ].join('\n'),
    );
    expect(entries).toMatchObject([
      {
        unit: 'item',
        title: 'Deep River Learning for Lakes',
        authors: 'Kai He, Xi Zhang, Shao Ren',
        url: 'http://arxiv.org/pdf/1512.03385v1.pdf',
        year: 2015,
      },
      { title: 'GoogRiver', authors: 'Chris Szeg, Wei Liu, Yang Jia', year: 2015 },
    ]);
  });

  it('are read on one line: quoted title, commas, a year in brackets', () => {
    const entries = entriesOf(
      [
        '* Nic Ballas, Li Yao, Pal Chris, "Delving Deeper into Rivers", ICLR 2016. [[Paper](http://arxiv.org/pdf/1511.06432v4.pdf)]',
        '* Zhe Cao, Tom Simon, and Yas Sheikh, Realtime River Estimation using Fields, CVPR, 2017.',
        '* Yang, Z., He, X., & Smola, A. (2015). Stacked Rivers for Answering. arXiv:1511.02274.',
      ].join('\n'),
    );
    expect(entries.map(({ title, year }) => [title, year])).toEqual([
      ['Delving Deeper into Rivers', 2016],
      ['Realtime River Estimation using Fields', 2017],
      ['Stacked Rivers for Answering', 2015],
    ]);
  });

  it('are below an item that only names a group', () => {
    const entries = entriesOf(
      '* Adelaide\n  * Gus Lin, Chun Shen, Ian Reid, Efficient piecewise training of rivers, arXiv:1504.01013. [[Paper]](http://arxiv.org/pdf/1504.01013)\n  * Gus Lin, Chun Shen, Deeply learning the rivers, arXiv:1506.02108. [[Paper]](http://arxiv.org/pdf/1506.02108)',
    );
    expect(entries.map(({ title }) => title)).toEqual([
      'Efficient piecewise training of rivers',
      'Deeply learning the rivers',
    ]);
  });

  it('are read without the year in front of them', () => {
    const lines = [
      '* 1986 R. Vale, A. Moss, K. Reed. Code Motion of Ferns. Proceedings of the Thirteenth Symposium on Moss, 1986, pp. 70–85.',
      '* 2013 M. Stone, S. Wald, and A. Reed. Slow Construction of Walls. In Moss Construction, 2013.',
    ];
    expect(entriesOf(lines.join('\n')).map(({ authors }) => authors)).toEqual([
      'R. Vale, A. Moss, K. Reed',
      'M. Stone, S. Wald, and A. Reed',
    ]);
  });
});
