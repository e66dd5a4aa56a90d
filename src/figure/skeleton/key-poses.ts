import {
	angleNames,
	type AngleName,
	type FigureScript,
	type Key
} from '#core/exercise/figure-schema.ts';
import { monotoneSpline } from '#figure/geometry/monotone-spline.ts';

type Parameter = AngleName | 'forward' | 'height' | 'right' | 'breath';

/**
 * Angles are in degrees; `forward`, `height` and `right` place the midpoint between the hip joints
 * in centimetres; `breath` is from 0 to 1.
 */
export type Pose = Readonly<Record<Parameter, number>>;

export type PoseAt = (at: number) => Pose;

const parameterNames: readonly Parameter[] = [
	'forward',
	'height',
	'right',
	'breath',
	...angleNames
];

const neutralPose: Record<Parameter, number> = {
	forward: 0,
	height: 0,
	right: 0,
	breath: 0,
	pitch: 0,
	axial: 0,
	tilt: 0,
	'lum.flex': 0,
	'lum.bendR': 0,
	'lum.rotL': 0,
	'tho.flex': 0,
	'tho.bendR': 0,
	'tho.rotL': 0,
	'neck.flex': 0,
	'neck.bendR': 0,
	'neck.rotL': 0,
	'hipL.flex': 0,
	'hipL.abd': 0,
	'hipL.irot': 0,
	'kneeL.flex': 0,
	'ankL.df': 0,
	'hipR.flex': 0,
	'hipR.abd': 0,
	'hipR.irot': 0,
	'kneeR.flex': 0,
	'ankR.df': 0,
	'shL.flex': 0,
	'shL.abd': 0,
	'shL.irot': 0,
	'elL.flex': 0,
	'elL.pron': 0,
	'wrL.ext': 0,
	'shR.flex': 0,
	'shR.abd': 0,
	'shR.irot': 0,
	'elR.flex': 0,
	'elR.pron': 0,
	'wrR.ext': 0
};

/**
 * Interpolates the key poses: linearly between two keys, by a spline without overshoot or kinks
 * between more.
 */
export function poseAtOf({
	keys: scriptKeys,
	cycle
}: Pick<FigureScript, 'keys' | 'cycle'>): PoseAt {
	const keys = cycle ? withNextCycle(scriptKeys, cycle.from) : scriptKeys;
	const ats = keys.map((key) => key.at);
	const parameters = keys.map(parametersOf);
	const curves = namesIn(parameters).map(
		(name) =>
			[
				name,
				monotoneSpline(
					ats,
					parameters.map((values) => values[name] ?? 0)
				)
			] as const
	);
	return (at) => {
		const pose = { ...neutralPose };
		for (const [name, curve] of curves) pose[name] = curve(at);
		return pose;
	};
}

/**
 * Appends the first keys of the next cycle, so that the spline has the same slope at the end as at
 * the start of the cycle.
 */
function withNextCycle(keys: readonly Key[], from: number): readonly Key[] {
	const cycleKeys = keys.filter(({ at }) => at > from && at < 1);
	return [...keys, ...cycleKeys.slice(0, 2).map((key) => ({ ...key, at: key.at + 1 - from }))];
}

type Parameters = Partial<Record<Parameter, number>>;

function parametersOf({
	pelvisCentimetres: { forward, height, right },
	breath,
	degrees
}: Key): Parameters {
	return { ...degrees, forward: forward ?? 0, height, right: right ?? 0, breath: breath ?? 0 };
}

function namesIn(parameters: readonly Parameters[]): readonly Parameter[] {
	return parameterNames.filter((name) => parameters.some((values) => values[name] !== undefined));
}
