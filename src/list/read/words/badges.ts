import { decodePercent } from '../../../text/percent-encoded.ts';
import type { FlatImage, FlatText } from '../../source/flat-text.ts';
import { venueName } from './venue.ts';
import { yearIn } from './year.ts';

const BADGE = /img\.shields\.io|badgen\.net|badge\.fury\.io|\/badge[/-]/i;

/** The label of a badge before a venue. */
const LABEL = /^(?:papers?|pdf|article|publication|conference|venue|published|accepted)$/i;

/** Whether an image is a badge. */
function isBadge({ url }: FlatImage): boolean {
  return BADGE.test(url);
}

/**
 * The words of a static badge, `img.shields.io/badge/<label>-<message>-<color>`, without its color;
 * `--` and `_` represent a dash and a space (https://shields.io/badges/static-badge).
 */
function badgeWords({ url }: FlatImage): string[] {
  const path = /\/badge\/([^?#]*)/i.exec(url.replace(/\s+/g, ' '))?.[1];
  if (path === undefined) return [];
  const parts = decodePercent(path)
    .replace(/\.svg$/, '')
    .replaceAll('--', '\u0000')
    .split('-')
    .map((part) => part.replaceAll('\u0000', '-').replaceAll('_', ' ').trim());
  return parts.length > 1 ? parts.slice(0, -1) : parts;
}

/** The venue of the badge before that of a year: `![TAC](...) ![2025](...)`; a link is the name of something else. */
function venueInFront({ images, links }: FlatText, index: number): string | undefined {
  const image = images[index - 1];
  if (image === undefined || !isBadge(image)) return undefined;
  if (links.some(({ start, end }) => image.at >= start && image.at <= end)) return undefined;
  const [name = '', ...more] = badgeWords(image);
  return more.length === 0 && /^\p{Lu}[\p{L} ]{1,30}$/u.test(name) ? venueName(name) : undefined;
}

/** Venue and year that the badges of a text print. */
export function readBadges(flat: FlatText): { venue?: string; year?: number } {
  for (const [index, image] of flat.images.entries()) {
    if (!isBadge(image)) continue;
    const parts = badgeWords(image);
    const yearAt = parts.findIndex((part) => /^(?:19|20)\d{2}$/.test(part));
    const text = parts.join(' ');
    const year = yearAt >= 0 ? Number(parts[yearAt]) : yearIn(text);
    if (year === undefined || parts.length > 60) continue;
    const named = parts.filter(
      (part, index) => index !== yearAt && !(index === 0 && parts.length > 1 && LABEL.test(part)),
    );
    // `CVPR2022` contains the year too.
    const venue =
      venueName(named.join('-').replace(new RegExp(`(?<=\\p{L})${year}$`, 'u'), '')) ??
      venueInFront(flat, index);
    return { year, ...(venue === undefined ? {} : { venue }) };
  }
  return {};
}
