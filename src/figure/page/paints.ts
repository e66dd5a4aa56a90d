import type { Wear } from './shape.ts';

/** Colours in the light and the dark theme, by the custom property's name without `--figure-`. */
export type Paints = Readonly<Record<string, readonly [light: string, dark: string]>>;

/**
 * The colours written into the files, which show without a stylesheet; `ui/styles/figure.css` gives
 * the browser the same ones.
 */
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
	/** The floor of a room without a mat. */
	ground: ['#ece3d6', '#2a2a31'],
	shade: ['#1b1030', '#1b1030'],
	shadow: ['#1b1030', '#000000'],
	line: ['#4a3540', '#2a1a22'],
	face: ['#4a2b2c', '#3a2022'],
	blush: ['#e0745f', '#d0604d'],
	glow: ['#ff6a4d', '#ff7f63'],
	arc: ['#ff6a4d', '#ff7f63'],
	'arc-mark': ['#d9472b', '#ffa38e'],
	/** A head covering. */
	cloth: ['#8a5f83', '#a27a9b']
} as const satisfies Paints;

export type Paint = keyof typeof paints;

/**
 * The paints of the parts that depend on hair and clothes in the default look: a bun, a T-shirt and
 * leggings.
 */
export const defaultWearPaints: Readonly<Record<Wear, Paint | 'none'>> = {
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
