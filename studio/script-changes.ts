import type { AngleName, FigureScript, Key } from '#core/exercise/figure-schema.ts';

type Camera = FigureScript['camera'];
type Pelvis = Key['pelvisCentimetres'];

export function withCamera(script: FigureScript, change: Partial<Camera>): FigureScript {
	return { ...script, camera: { ...script.camera, ...change } };
}

/**
 * Sets an angle. An angle of 0 is left out of the file, because every joint that it does not name
 * is at 0.
 */
export function withAngle(
	script: FigureScript,
	index: number,
	name: AngleName,
	degrees: number
): FigureScript {
	return withKey(script, index, (key) => {
		const { [name]: _before, ...others } = key.degrees;
		return { ...key, degrees: degrees === 0 ? others : { ...key.degrees, [name]: degrees } };
	});
}

export function withPelvis(
	script: FigureScript,
	index: number,
	change: Partial<Pelvis>
): FigureScript {
	return withKey(script, index, (key) => ({
		...key,
		pelvisCentimetres: { ...key.pelvisCentimetres, ...change }
	}));
}

function withKey(script: FigureScript, index: number, change: (key: Key) => Key): FigureScript {
	const [first, ...rest] = script.keys;
	const changed = (key: Key, at: number) => (at === index ? change(key) : key);
	return {
		...script,
		keys: [changed(first, 0), ...rest.map((key, at) => changed(key, at + 1))]
	};
}

/** The exercise's file with another figure in it; the formatter restores its shorter layout. */
export function fileTextWith(text: string, figure: FigureScript): string {
	return `${JSON.stringify({ ...JSON.parse(text), figure }, null, '\t')}\n`;
}
