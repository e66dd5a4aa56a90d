import { defaultLook } from '#core/base/figure-look.ts';
import { paints, type Paint, defaultWearPaints } from './paints.ts';
import type { Ink, DrawnShape, Wear } from './shape.ts';
import { paintsOf, wearPaintsOf } from './wardrobe.ts';

export type Theme = 'light' | 'dark';

/**
 * The share of the dark colour that is mixed into the paints of the far limb; trousers need more,
 * so that both legs can be told apart.
 */
export const farShares: Readonly<Partial<Record<Paint, readonly [light: number, dark: number]>>> = {
	skin: [0.14, 0.2],
	top: [0.18, 0.24],
	bottom: [0.36, 0.46]
};
const dimShare = 0.12;
export const farColour = '#14181f';

export const background: Readonly<Record<Theme, string>> = { light: '#f7f2eb', dark: '#1c1b20' };

/**
 * `far` is the limb on the far side, `dim` the leg under the other one when no side is far; both
 * are darker, so that the limbs can be told apart.
 */
export type Tone = 'far' | 'dim';

export function toneOf({ classes }: DrawnShape): Tone | undefined {
	return classes.includes('far') ? 'far' : classes.includes('dim') ? 'dim' : undefined;
}

/** The colour of an ink, or `none` if the look does not wear that part. */
export function colourOf(theme: Theme, ink: Ink, tone?: Tone, look = defaultLook): string {
	const paint = isWear(ink) ? (wearPaintsOf(look)[ink] ?? defaultWearPaints[ink]) : ink;
	if (paint === 'none') return 'none';
	const themeIndex = theme === 'light' ? 0 : 1;
	const colour = (paintsOf(look)[paint] ?? paints[paint])[themeIndex];
	if (tone === 'dim')
		return paint === 'skin' ? colour : mixColours(colour, paints.shade[themeIndex], dimShare);
	return tone === 'far'
		? mixColours(colour, farColour, farShares[paint]?.[themeIndex] ?? 0)
		: colour;
}

function isWear(ink: Ink): ink is Wear {
	return ink in defaultWearPaints;
}

/** The custom property by which a page may change the colour. */
export function propertyOf(ink: Ink, tone?: Tone): string {
	return `--figure-${ink}${tone ? `-${tone}` : ''}`;
}

/** Red, green and blue, 0 to 1. */
export function channelsOf(colour: string): readonly [number, number, number] {
	const number = Number.parseInt(colour.slice(1), 16);
	return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
}

function mixColours(colour: string, other: string, share: number): string {
	const others = channelsOf(other);
	const channels = channelsOf(colour).map((channel, index) => {
		const mix = channel + ((others[index] ?? 0) - channel) * share;
		return Math.round(mix * 255)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${channels.join('')}`;
}
