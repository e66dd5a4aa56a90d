import type { Contact } from '#core/exercise/contact-schema.ts';
import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { distance, type Vector } from '#figure/geometry/vector.ts';
import { groundTravel } from '#figure/posing/contacts.ts';
import { proportions } from '#figure/skeleton/proportions.ts';
import type { Joint, Skeleton } from '#figure/skeleton/skeleton.ts';

/** Something that a figure does and no body can, or that its script rules out. */
export interface Finding {
	/** The joint, bone or contact. */
	readonly part: string;
	/** The percent of the range at which it is worst. */
	readonly percent: number;
	/** How far off it is at that percent. */
	readonly centimetres: number;
}

/** The body at every percent of its range. */
export type Percents = readonly Skeleton[];

const { thigh, shank, upperArm, forearm } = proportions;
const bones: readonly (readonly [Joint, Joint, number])[] = [
	['hip-left', 'knee-left', thigh],
	['hip-right', 'knee-right', thigh],
	['knee-left', 'ankle-left', shank],
	['knee-right', 'ankle-right', shank],
	['shoulder-left', 'elbow-left', upperArm],
	['shoulder-right', 'elbow-right', upperArm],
	['elbow-left', 'wrist-left', forearm],
	['elbow-right', 'wrist-right', forearm]
];
/** The share of its length by which a limb may differ. */
const lengthTolerance = 0.001;

/** Limbs whose length differs from the proportions. */
export function limbLengthErrors(percents: Percents): readonly Finding[] {
	return bones.flatMap(([from, to, length]) => {
		const deviations = percents.map(({ joints }) =>
			Math.abs(distance(joints[from], joints[to]) - length)
		);
		return worstOf(`${from} to ${to}`, deviations, length * lengthTolerance);
	});
}

/**
 * Centimetres that a planted point may be away from the middle of its positions: half a pixel at
 * the largest scale.
 */
const driftTolerance = 0.19;

/** Planted contacts that move. */
export function driftingContacts(script: FigureScript, percents: Percents): readonly Finding[] {
	return script.contacts.flatMap((contact) => {
		const { point, from = 0, until = 1, rolls, slides, treads } = contact;
		const joint = jointOf(contact);
		if (!joint || slides) return [];
		// A foot on its edge keeps its place but not its height, and what treads moves back with the
		// ground.
		const places = percents.map(({ joints: { [joint]: place } }, percent): Vector => {
			const gone = treads ? groundTravel(script, from, percent / 100) : 0;
			return [place[0] + gone, rolls ? 0 : place[1], place[2]];
		});
		const planted = (_: unknown, percent: number) =>
			percent >= from * 100 && percent <= until * 100;
		const centre = middleOf(places.filter(planted));
		const deviations = places.map((place, percent) =>
			planted(place, percent) ? distance(place, centre) : 0
		);
		return worstOf(point, deviations, driftTolerance);
	});
}

/** The lowest height of a joint in centimetres: a little less than the soft tissue around it. */
const lowest: readonly (readonly [string, number])[] = [
	['knee', 5],
	['ankle', 3.5],
	['elbow', 4],
	['wrist', 2.5],
	['heel', -0.5],
	['ball', -0.5],
	['toe', -0.5],
	['fingertip', 0],
	['shoulder', 2],
	['hip', 5.5],
	['pelvis', 8],
	['head', 9]
];
const sinkingTolerance = 0.05;

/** Joints that are so low that the soft tissue around them is in the floor. */
export function jointsBelowFloor(percents: Percents): readonly Finding[] {
	return pathsOf(percents).flatMap(([joint, places]) => {
		const limit = lowest.find(([name]) => joint.startsWith(name))?.[1] ?? -Infinity;
		const depths = places.map(([, height]) => limit - height);
		return worstOf(joint, depths, sinkingTolerance);
	});
}

/**
 * Whether hands and feet travel from one place to the next: the range is a whole transfer between
 * standing and the floor, in which a stepping limb moves far in one percent.
 */
export function changesPlace({ passes = [] }: Pick<FigureScript, 'passes'>): boolean {
	const postures = passes.map(({ posture }) => posture);
	return postures.includes('standing') && postures.includes('all-fours');
}

/** How many centimetres a joint of this figure may go in one percent. */
export function longestStep(script: Pick<FigureScript, 'passes'>): number {
	return changesPlace(script) ? 30 : 16;
}

/** Joints that go further than `most` centimetres in one percent. */
export function jumpingJoints(percents: Percents, most: number): readonly Finding[] {
	return pathsOf(percents).flatMap(([joint, places]) => {
		const steps = places.map((place, percent) => distance(place, places[percent - 1] ?? place));
		return worstOf(joint, steps, most);
	});
}

/** The positions of each joint over the range. */
function pathsOf(percents: Percents): readonly (readonly [joint: string, places: Vector[]])[] {
	const paths = new Map<string, Vector[]>();
	for (const { joints } of percents) {
		for (const [joint, place] of Object.entries(joints)) {
			const path = paths.get(joint);
			if (path) path.push(place);
			else paths.set(joint, [place]);
		}
	}
	return [...paths];
}

function worstOf(part: string, deviations: readonly number[], allowed: number): readonly Finding[] {
	const centimetres = Math.max(...deviations);
	return centimetres > allowed
		? [{ part, percent: deviations.indexOf(centimetres), centimetres }]
		: [];
}

function middleOf(places: readonly Vector[]): Vector {
	const axis = (i: 0 | 1 | 2) => {
		const values = places.map((place) => place[i]);
		return (Math.min(...values) + Math.max(...values)) / 2;
	};
	return [axis(0), axis(1), axis(2)];
}

function jointOf({ point, on }: Contact): Joint | undefined {
	if (on === 'left-thigh' || on === 'right-thigh') return undefined;
	if (point === 'upper-back') return 'C7';
	if (point === 'pelvis' || point === 'head') return point;
	const side = point.startsWith('left') ? 'left' : 'right';
	if (point.endsWith('shoulder')) return `shoulder-${side}`;
	if (point.endsWith('knee')) return `knee-${side}`;
	if (point.endsWith('palm')) return `wrist-${side}`;
	if (point.endsWith('forearm')) return `elbow-${side}`;
	if (point.endsWith('heel')) return `heel-${side}`;
	if (point.endsWith('ball')) return `ball-${side}`;
	return point.endsWith('toes') ? `toe-${side}` : `ankle-${side}`;
}
