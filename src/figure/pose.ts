import type { AngleName, FigureScript, Key } from '#core/exercise/figure-schema.ts';
import { angleNames } from '#core/exercise/figure-schema.ts';
import { curveThrough } from './monotone-curve.ts';

/** Angles in degrees; `forward`, `height` and `right` place the middle of the hip joints, in centimetres. */
export type Pose = Readonly<Record<AngleName | 'forward' | 'height' | 'right', number>>;

export type PoseAt = (at: number) => Pose;

/** Joint angles between the keys: straight for two keys, without overshoot or kinks for more. */
export function poseAtOf({ keys }: Pick<FigureScript, 'keys'>): PoseAt {
	const ats = keys.map((key) => key.at);
	const curve = (value: (key: Key) => number) => curveThrough(ats, keys.map(value));
	const curves = [
		['forward', curve((key) => key.pelvisCentimetres.forward ?? 0)],
		['height', curve((key) => key.pelvisCentimetres.height)],
		['right', curve((key) => key.pelvisCentimetres.right ?? 0)],
		...angleNames.map((name) => [name, curve((key) => key.degrees[name] ?? 0)] as const)
	] as const;
	return (at) => poseOf((name) => curves.find(([known]) => known === name)?.[1](at) ?? 0);
}

function poseOf(value: (name: keyof Pose) => number): Pose {
	// The cast is safe: every name of a pose is listed.
	return Object.fromEntries(
		(['forward', 'height', 'right', ...angleNames] as const).map((name) => [name, value(name)])
	) as Pose;
}
