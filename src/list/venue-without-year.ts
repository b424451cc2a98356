import { withoutTail } from '../text/without-tail.ts';

/** A printed venue without the year after it: `Cups 2021`, `Cups, 2021`, `CVPR'21`, `CVPR2021`. */
export function venueWithoutYear(printed: string): string {
  const venue = printed.trim();
  const name = venue.replace(/(?<![-–\d])(?:(?:19|20)\d\d|['’]\d\d)\)?$/, '');
  return name === venue ? venue : withoutTail(name, /[\s,'’(]/);
}
