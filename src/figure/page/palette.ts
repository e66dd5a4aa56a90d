import { defaultLook } from '#core/base/figure-look.ts';
import type { Ink, Shape, Wear } from './shape.ts';
import { paintsOf, wornBy, type Paints } from './wardrobe.ts';

export type Theme = 'light' | 'dark';

/** Baked into the files as what shows without a stylesheet; `ui/styles/figure.css` says the same to the browser. */
export const paints = {
	skin: ['#e2a27e', '#d99a77'],
	top: ['#f2b74c', '#e8ad45'],
	bottom: ['#38596e', '#5e86a0'],
	hair: ['#3a2a2c', '#6b5254'],
	mat: ['#bfd9ce', '#2c4a48'],
	'mat-edge': ['#9dbfb1', '#3f6562'],
	prop: ['#e9dfd0', '#4d4a52'],
	'prop-edge': ['#cdbda6', '#6a6670'],
	cushion: ['#d6c8df', '#6c6080'],
	'cushion-edge': ['#b7a3c4', '#877a9c'],
	/** Of a room without a mat. */
	ground: ['#ece3d6', '#2a2a31'],
	shade: ['#1b1030', '#1b1030'],
	shadow: ['#1b1030', '#000000'],
	line: ['#4a3540', '#2a1a22'],
	face: ['#4a2b2c', '#3a2022'],
	blush: ['#e0745f', '#d0604d'],
	glow: ['#ff6a4d', '#ff7f63'],
	arc: ['#ff6a4d', '#ff7f63'],
	'arc-mark': ['#d9472b', '#ffa38e'],
	/** Of a head covering. */
	cloth: ['#8a5f83', '#a27a9b']
} as const satisfies Paints;

export type Paint = keyof typeof paints;

/** What the parts are painted with that change with hair and clothes: without a stylesheet, a bun, a T-shirt and leggings. */
export const worn: Readonly<Record<Wear, Paint | 'none'>> = {
	arm: 'skin',
	sleeve: 'top',
	'sleeve-shade': 'shade',
	'sleeve-line': 'line',
	yoke: 'top',
	shank: 'bottom',
	'hem-line': 'none',
	scalp: 'hair',
	bun: 'hair',
	tuft: 'none',
	curls: 'none',
	cover: 'none',
	jaw: 'skin',
	ear: 'skin',
	neck: 'skin'
};

/** How much nearer to the dark the limb further away is; trousers more, or one leg hides in the other. */
export const farShares: Readonly<Partial<Record<Paint, readonly [light: number, dark: number]>>> = {
	skin: [0.14, 0.2],
	top: [0.18, 0.24],
	bottom: [0.36, 0.46]
};
const dimShare = 0.12;
export const dark = '#14181f';

export const background: Readonly<Record<Theme, string>> = { light: '#f7f2eb', dark: '#1c1b20' };

/** Further away, or under the other leg without being far: a little darker, so that both can be told apart. */
export type Tone = 'far' | 'dim';

export function toneOf({ classes }: Shape): Tone | undefined {
	return classes.includes('far') ? 'far' : classes.includes('dim') ? 'dim' : undefined;
}

/** `none` for what the look does not wear. */
export function colourOf(theme: Theme, ink: Ink, tone?: Tone, look = defaultLook): string {
	const paint = isWear(ink) ? (wornBy(look)[ink] ?? worn[ink]) : ink;
	if (paint === 'none') return 'none';
	const at = theme === 'light' ? 0 : 1;
	const colour = (paintsOf(look)[paint] ?? paints[paint])[at];
	if (tone === 'dim') return paint === 'skin' ? colour : mixed(colour, paints.shade[at], dimShare);
	return tone === 'far' ? mixed(colour, dark, farShares[paint]?.[at] ?? 0) : colour;
}

function isWear(ink: Ink): ink is Wear {
	return ink in worn;
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

function mixed(colour: string, other: string, share: number): string {
	const others = channelsOf(other);
	const channels = channelsOf(colour).map((channel, index) => {
		const mix = channel + ((others[index] ?? 0) - channel) * share;
		return Math.round(mix * 255)
			.toString(16)
			.padStart(2, '0');
	});
	return `#${channels.join('')}`;
}
