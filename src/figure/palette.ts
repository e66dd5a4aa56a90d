import type { Ink } from './drawing.ts';

export type Theme = 'light' | 'dark';

type Palette = Readonly<Record<Ink, string>>;

/** Baked into the files as what shows without a stylesheet; `ui/styles/figure.css` says the same to the browser. */
const palettes: Readonly<Record<Theme, Palette>> = {
	light: {
		skin: '#e2a27e',
		top: '#f2b74c',
		bottom: '#38596e',
		hair: '#3a2a2c',
		mat: '#bfd9ce',
		'mat-edge': '#9dbfb1',
		prop: '#e9dfd0',
		'prop-edge': '#cdbda6',
		shade: '#1b1030',
		shadow: '#1b1030',
		line: '#4a3540',
		face: '#4a2b2c',
		blush: '#e0745f',
		glow: '#ff6a4d',
		arc: '#ff6a4d',
		'arc-mark': '#d9472b'
	},
	dark: {
		skin: '#d99a77',
		top: '#e8ad45',
		bottom: '#5e86a0',
		hair: '#6b5254',
		mat: '#2c4a48',
		'mat-edge': '#3f6562',
		prop: '#4d4a52',
		'prop-edge': '#6a6670',
		shade: '#1b1030',
		shadow: '#000000',
		line: '#2a1a22',
		face: '#3a2022',
		blush: '#d0604d',
		glow: '#ff7f63',
		arc: '#ff7f63',
		'arc-mark': '#ffa38e'
	}
};

/** How much nearer to the dark the limb further away is; trousers more, or one leg hides in the other. */
const farShares: Readonly<Partial<Record<Ink, number>>> = { skin: 0.14, top: 0.18, bottom: 0.36 };
const farShare = 0.2;
const dark = '#14181f';

export const background: Readonly<Record<Theme, string>> = { light: '#f7f2eb', dark: '#1c1b20' };

export function colourOf(theme: Theme, ink: Ink, far: boolean): string {
	const colour = palettes[theme][ink];
	return far ? mixed(colour, dark, farShares[ink] ?? farShare) : colour;
}

/** The custom property by which a page may change the colour. */
export function propertyOf(ink: Ink, far: boolean): string {
	return `--figure-${ink}${far ? '-far' : ''}`;
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
