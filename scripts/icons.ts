import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const folder = join(import.meta.dirname, '..', 'static');
const source = readFileSync(join(folder, 'favicon.svg'), 'utf8');

/**
 * The icon without rounded corners: the platform cuts its own, and of a maskable icon only the
 * middle 80 % is safe.
 */
function fullBleed(share: number): string {
	const margin = 256 * (1 - share);
	return source
		.replace(/ rx="\d+"/, '')
		.replace('<g id="mark"', `<g transform="translate(${margin} ${margin}) scale(${share})"`);
}

const icons = [
	{ name: '192', size: 192, svg: source },
	{ name: '512', size: 512, svg: source },
	{ name: 'maskable-512', size: 512, svg: fullBleed(0.8) },
	{ name: 'apple-touch-180', size: 180, svg: fullBleed(0.9) }
];

mkdirSync(join(folder, 'icons'), { recursive: true });
for (const { name, size, svg } of icons) {
	const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
	writeFileSync(join(folder, 'icons', `${name}.png`), png);
	console.log(`static/icons/${name}.png`);
}
