import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLottie } from './lottie-check.ts';
import { foreignLottie, smallLottie } from './lottie.fake.ts';
import { lottiePictureText, readOwnPicture } from './own-picture.ts';

const small = JSON.stringify(smallLottie);

function problemWith(changes: object, layer: object = {}): string | undefined {
	const layers = smallLottie.layers.map((each) => ({ ...each, ...layer }));
	const read = checkLottie(JSON.stringify({ ...smallLottie, layers, ...changes }));
	return read.ok ? undefined : read.problem;
}

test('files of other tools are read, with their last frames', () => {
	const frames = (name: string) => {
		const read = checkLottie(foreignLottie(name));
		return read.ok ? read.value.last : read.problem;
	};
	expect([frames('adrock'), frames('bacon'), frames('dalek')]).toEqual([19, 139, 289]);
});

test('what is stored is read as it was checked', () => {
	const read = checkLottie(foreignLottie('adrock'));
	if (!read.ok) throw new Error(read.problem);
	const again = readOwnPicture(JSON.stringify(lottiePictureText(read.value)));
	expect(again).toEqual({ ok: true, value: { type: 'lottie', drawing: read.value } });
});

test('programs, strangers and endless things are refused in a sentence', () => {
	for (const name of ['lights', 'ripple', 'starfish'])
		expect(checkLottie(foreignLottie(name))).toMatchObject({ problem: /expression/ });
	expect(checkLottie('PK\u0003\u0004')).toMatchObject({ problem: /save it as Lottie JSON/ });
	expect(checkLottie(foreignLottie('bm_ronda'))).toMatchObject({ problem: /too large/ });
	expect(checkLottie('{}')).toMatchObject({ problem: /no Lottie file/ });
	expect(problemWith({})).toBeUndefined();
	expect(problemWith({ fr: 120 })).toMatch(/60 frames a second/);
	expect(problemWith({ op: 30 * 21 })).toMatch(/longer than 20 seconds/);
	expect(problemWith({ op: 0 })).toMatch(/no frames/);
	expect(problemWith({ w: 0 })).toMatch(/how large/);
	expect(problemWith({ layers: [] })).toMatch(/layers are missing/);
	expect(problemWith({}, { ks: undefined })).toMatch(/layers are missing/);
	expect(problemWith({}, { ty: 5 })).toMatch(/text/);
	const picture = { id: 'a', w: 10, h: 10, u: '', e: 1, p: 'data:image/png;base64,AAAA' };
	expect(problemWith({ assets: [picture] })).toBeUndefined();
	for (const foreign of [
		{ ...picture, p: 'https://example.org/a.png' },
		{ ...picture, p: 'a.png', u: 'images/', e: 0 },
		{ ...picture, u: 'https://example.org/' },
		{ ...picture, p: 'data:image/svg+xml;base64,AAAA' }
	])
		expect(problemWith({ assets: [foreign] })).toMatch(/not in the file/);
});

test('drawings inside of themselves, or of too many others, are refused', () => {
	const layer = { ...smallLottie.layers[0], ty: 0, refId: 'a', shapes: undefined };
	const loop = { id: 'a', layers: [layer] };
	expect(problemWith({ assets: [loop], layers: [layer] })).toMatch(/too much/);
	const bombs = ['a', 'b', 'c', 'd'].map((id, index, all) => ({
		id,
		layers: Array.from({ length: 9 }, () => ({ ...layer, refId: all[index + 1] ?? 'none' }))
	}));
	expect(problemWith({ assets: bombs, layers: [layer] })).toMatch(/too much/);
	const copies = { ty: 'rp', c: { a: 0, k: 1e9 } };
	expect(problemWith({}, { shapes: [copies] })).toMatch(/too much/);
	const some = { ty: 'rp', c: { a: 0, k: 40 } };
	expect(problemWith({}, { shapes: [some, some] })).toMatch(/too much/);
	const deep = '['.repeat(5000) + ']'.repeat(5000);
	expect(checkLottie(small.replace('{', `{"deep":${deep},`))).toMatchObject({
		problem: /too much/
	});
});

test('names that would become ids of the page, fonts and effects are left out', () => {
	const layers = smallLottie.layers.map((each) => ({ ...each, ln: 'main', cl: 'card', ef: [{}] }));
	const read = checkLottie(JSON.stringify({ ...smallLottie, layers, fonts: { list: [{}] } }));
	expect(read.ok && JSON.stringify(read.value.file)).not.toMatch(/"(ln|cl|ef|fonts)"/);
});

test('five thousand damaged files are a drawing or a sentence, and never an error', () => {
	const damage = fc.tuple(fc.nat(), fc.nat(40), fc.string({ maxLength: 6 }));
	fc.assert(
		fc.property(damage, ([at, gone, put]) => {
			const from = at % small.length;
			const read = checkLottie(small.slice(0, from) + put + small.slice(from + gone));
			if (!read.ok) expect(read.problem).toMatch(/^[A-Z].*\.$/s);
		}),
		{ numRuns: 5000 }
	);
});
