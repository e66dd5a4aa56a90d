import type { Build } from '#core/base/figure-look.ts';
import type { Contact } from '#core/exercise/contact-schema.ts';
import type { FigureScript, Key } from '#core/exercise/figure-schema.ts';
import { contactHeights } from '#figure/skeleton/proportions.ts';
import type { SkeletonAt } from '#figure/skeleton/skeleton.ts';

/** The factor for the body's half widths. Hands, feet and head keep their size. */
export const girths: Readonly<Record<Build, number>> = { slender: 0.92, medium: 1, sturdy: 1.16 };

/** Centimetres from the back of a lying body up to the midpoint between its hip joints. */
const lyingHeight = 11.5;
/** Centimetres from the seat up to the same midpoint of a sitting body. */
const seatHeight = 9.5;
/** Centimetres of pelvis height below which a body lies. */
const lyingPelvisHeight = 20;

/**
 * Adapts a script to a body of another girth: the pelvis and the contacts that rest on soft tissue
 * move up or down.
 */
export function withBuild(script: FigureScript, build: Build): FigureScript {
	const girth = girths[build];
	if (girth === 1) return script;
	const [first, ...rest] = script.keys.map((key) => raisePelvis(key, script, girth - 1));
	return {
		...script,
		keys: first ? [first, ...rest] : script.keys,
		contacts: script.contacts.map((contact) => scaleContact(contact, girth))
	};
}

export function skeletonWithBuild(skeletonAt: SkeletonAt, build: Build): SkeletonAt {
	const girth = girths[build];
	return girth === 1 ? skeletonAt : (at) => ({ ...skeletonAt(at), girth });
}

function raisePelvis(key: Key, { contacts }: FigureScript, excess: number): Key {
	const trunk = contacts.filter(({ point }) => point === 'pelvis' || point === 'upper-back');
	const { height } = key.pelvisCentimetres;
	const tissue = trunk.some(({ on }) => on === 'chair')
		? seatHeight
		: height < lyingPelvisHeight && trunk.some(({ on }) => on === 'floor')
			? lyingHeight
			: 0;
	return {
		...key,
		pelvisCentimetres: { ...key.pelvisCentimetres, height: height + tissue * excess }
	};
}

function scaleContact(contact: Contact, girth: number): Contact {
	const { point, thigh, heightCentimetres } = contact;
	const usualHeight = /-knee$/.test(point)
		? contactHeights.knee
		: /-forearm$/.test(point)
			? contactHeights.elbow
			: undefined;
	const height = heightCentimetres ?? usualHeight;
	const onSoftTissue = usualHeight !== undefined || /pelvis|upper-back|shoulder/.test(point);
	return {
		...contact,
		...(onSoftTissue && height !== undefined && { heightCentimetres: height * girth }),
		...(thigh && {
			thigh: { ...thigh, behindCentimetres: thigh.behindCentimetres * girth }
		})
	};
}
