import { readFileSync } from 'node:fs';

/** A drawing that another tool made, which comes with its player. */
export function foreignLottie(name: string): string {
	return readFileSync(`node_modules/lottie-web/test/animations/${name}.json`, 'utf8');
}

/** The least that plays: a square that goes from left to right in a second. */
export const smallLottie = {
	v: '5.7.0',
	fr: 30,
	ip: 0,
	op: 30,
	w: 200,
	h: 100,
	assets: [],
	layers: [
		{
			ty: 4,
			ind: 1,
			ip: 0,
			op: 30,
			st: 0,
			sr: 1,
			ks: {
				o: { a: 0, k: 100 },
				r: { a: 0, k: 0 },
				p: {
					a: 1,
					k: [
						{ t: 0, s: [30, 50, 0], i: { x: [1], y: [1] }, o: { x: [0], y: [0] } },
						{ t: 29, s: [170, 50, 0] }
					]
				},
				a: { a: 0, k: [0, 0, 0] },
				s: { a: 0, k: [100, 100, 100] }
			},
			shapes: [
				{
					ty: 'gr',
					it: [
						{ ty: 'rc', p: { a: 0, k: [0, 0] }, s: { a: 0, k: [40, 40] }, r: { a: 0, k: 0 } },
						{ ty: 'fl', c: { a: 0, k: [0.1, 0.4, 0.7, 1] }, o: { a: 0, k: 100 } },
						{
							ty: 'tr',
							p: { a: 0, k: [0, 0] },
							a: { a: 0, k: [0, 0] },
							s: { a: 0, k: [100, 100] },
							r: { a: 0, k: 0 },
							o: { a: 0, k: 100 }
						}
					]
				}
			]
		}
	]
};
