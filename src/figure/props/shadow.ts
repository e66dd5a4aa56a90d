import { lerpNumber, smoothstep } from '#figure/geometry/interpolation.ts';
import { subtract, type Vector } from '#figure/geometry/vector.ts';
import { blobOutline, type Blob } from '#figure/page/blob-outline.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { DrawnShape } from '#figure/page/shape.ts';
import type { Joint, Skeleton } from '#figure/skeleton/skeleton.ts';

interface Chain {
	readonly joints: readonly [Joint, ...Joint[]];
	/** Half the shadow's breadth, and the height above which a joint casts none, in centimetres. */
	readonly half: number;
	readonly below: number;
}

const sides = ['left', 'right'] as const;
/** The joints that cast a shadow: its dark core, and the pale rim around it. */
const chains: Readonly<Record<'core' | 'rim', readonly Chain[]>> = {
	core: [
		{ joints: ['pelvis', 'T12', 'C7'], half: 10, below: 26 },
		...sides.flatMap((side): readonly Chain[] => [
			{ joints: [`hip-${side}`, `knee-${side}`], half: 6, below: 26 },
			{ joints: [`knee-${side}`, `ankle-${side}`, `ball-${side}`], half: 2.8, below: 26 },
			{ joints: [`elbow-${side}`, `wrist-${side}`, `fingertip-${side}`], half: 2, below: 15 }
		])
	],
	rim: [
		{ joints: ['pelvis', 'T12', 'C7'], half: 15, below: 40 },
		// A head on a pillow casts no shadow, because it would lie on the floor below the pillow.
		{ joints: ['skull-base', 'head'], half: 10, below: 22 },
		...sides.flatMap((side): readonly Chain[] => [
			{ joints: [`hip-${side}`, `knee-${side}`], half: 9.5, below: 40 },
			{ joints: [`knee-${side}`, `ankle-${side}`, `ball-${side}`], half: 5, below: 40 },
			{ joints: [`elbow-${side}`, `wrist-${side}`, `knuckle-${side}`], half: 4, below: 22 }
		])
	]
};
const opacities = { rim: 0.075, core: 0.085 };

/** All shadows of a kind are one fill, so that overlaps do not darken. */
export function shadowShapes(
	camera: Camera,
	{ joints, girth = 1 }: Skeleton
): readonly DrawnShape[] {
	return (['rim', 'core'] as const).map((part) => ({
		id: `shadow-${part}`,
		classes: [],
		paths: chains[part].map(({ joints: [first, ...others], half, below }) => {
			const places = [joints[first], ...others.map((other) => joints[other])];
			const along = subtract(places.at(-1) ?? joints[first], joints[first]);
			return blobOutline(camera, spotsUnder(places, half * girth, below), 8, [
				along[0],
				0,
				along[2]
			]);
		}),
		fill: { ink: 'shadow', opacity: opacities[part] },
		opacity: 1
	}));
}

/**
 * A higher joint has a smaller spot that is nearer to the others, so that no shadow tapers to a
 * spike.
 */
function spotsUnder(places: readonly Vector[], half: number, below: number): readonly Blob[] {
	const shares = places.map(([, height]) => 1 - smoothstep(5, below, height));
	const total = shares.reduce((sum, share) => sum + share + 1e-3, 0);
	const mean = (axis: 0 | 2) =>
		places.reduce((sum, place, at) => sum + (place[axis] * ((shares[at] ?? 0) + 1e-3)) / total, 0);
	const [middleX, middleZ] = [mean(0), mean(2)];
	return places.map(([x, , z], at) => {
		const share = shares[at] ?? 0;
		// Spots vanish before they are tiny, because a tiny one looks like dirt on the mat.
		const size = Math.max(0.01, half * share * smoothstep(0.25, 0.7, share));
		return {
			centre: [lerpNumber(middleX, x, share), 0, lerpNumber(middleZ, z, share)],
			half: [
				[size, 0, 0],
				[0, 0.01, 0],
				[0, 0, size]
			]
		};
	});
}
