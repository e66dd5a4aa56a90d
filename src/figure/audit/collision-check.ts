import type { FigureScript } from '#core/exercise/figure-schema.ts';
import type { Side } from '#core/exercise/side.ts';
import { lerp, type Vector } from '#figure/geometry/vector.ts';
import { sides } from '#figure/skeleton/forward-kinematics.ts';
import type { Joint, Skeleton } from '#figure/skeleton/skeleton.ts';
import { depthInHead, depthInThigh, depthInTrunk } from './body-volume.ts';
import type { Finding, Percents } from './pose-checks.ts';

/** Points of an arm below the elbow: between which joints, how far along, and the arm's half thickness there. */
const points: readonly (readonly [
	name: string,
	from: ArmJoint,
	to: ArmJoint,
	at: number,
	half: number
])[] = [
	['forearm', 'elbow', 'wrist', 0.25, 4.2],
	['forearm', 'elbow', 'wrist', 0.6, 3.5],
	['hand', 'elbow', 'wrist', 1, 2.1],
	['hand', 'wrist', 'knuckle', 0.5, 1.9],
	['hand', 'wrist', 'knuckle', 1, 1.75],
	['hand', 'knuckle', 'fingertip', 0.6, 1.2]
];
type ArmJoint = 'elbow' | 'wrist' | 'knuckle' | 'fingertip';

/** The parts that no arm may go through. */
const bodies = {
	trunk: depthInTrunk,
	head: depthInHead,
	'left thigh': (skeleton: Skeleton, place: Vector) => depthInThigh(skeleton, 'left', place),
	'right thigh': (skeleton: Skeleton, place: Vector) => depthInThigh(skeleton, 'right', place)
} as const;

/** Centimetres by which arm and body together are compressed where they press on each other. */
const compression = 2.5;

/** Forearms and hands that go through trunk, head or a thigh. */
export function armCollisions(percents: Percents): readonly Finding[] {
	const worst = new Map<string, Finding>();
	percents.forEach((skeleton, percent) => {
		for (const side of sides) {
			for (const [name, from, to, at, half] of points) {
				const place = along(skeleton, side, from, to, at);
				for (const [body, depthIn] of Object.entries(bodies)) {
					const centimetres = depthIn(skeleton, place) + half - compression;
					const part = `${side} ${name} in the ${body}`;
					if (centimetres > Math.max(0, worst.get(part)?.centimetres ?? 0))
						worst.set(part, { part, percent, centimetres });
				}
			}
		}
	});
	return [...worst.values()];
}

/** Centimetres between the skin and a holding palm that are allowed, the palm's own thickness aside. */
const contactGap = 1.5;

/** Hands that hold a thigh without lying on it. */
export function looseHolds({ contacts }: FigureScript, percents: Percents): readonly Finding[] {
	return contacts.flatMap(({ point, on, from = 0, until = 1 }) => {
		if (on !== 'left-thigh' && on !== 'right-thigh') return [];
		const [side, of] = [point, on].map((name): Side =>
			name.startsWith('left') ? 'left' : 'right'
		);
		if (!side || !of) return [];
		const gaps = percents.map((skeleton, percent) => {
			if (percent < from * 100 || percent > until * 100) return 0;
			const palm = along(skeleton, side, 'wrist', 'knuckle', 0.5);
			return -depthInThigh(skeleton, of, palm) - palmHalf - contactGap;
		});
		const centimetres = Math.max(...gaps);
		const part = `${side} hand off the ${of} thigh`;
		return centimetres > 0 ? [{ part, percent: gaps.indexOf(centimetres), centimetres }] : [];
	});
}

const palmHalf = 1.9;

function along({ joints }: Skeleton, side: Side, from: ArmJoint, to: ArmJoint, at: number): Vector {
	const place = (joint: ArmJoint): Vector => joints[`${joint}-${side}` satisfies Joint];
	return lerp(place(from), place(to), at);
}
