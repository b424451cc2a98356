/** Words of family names that say nothing of whose they are: `van`, `della`. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  (
    'van von vom der den de del della des di da dos das do du la le las los lo el al bin ibn bint abu ' +
    'ter ten zu zum zur af av'
  ).split(' '),
);
