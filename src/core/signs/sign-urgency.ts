import { urgencies, type Urgency } from '#core/journal/urgency.ts';

/** The signs of each screen without their words, which only the pages that ask need to load. */
export const signIds: Readonly<Record<Urgency, readonly string[]>> = {
	emergency: [
		...['saddle', 'bladder', 'both-legs', 'weak-leg', 'blow', 'chest', 'sexual'],
		...['belly-and-back', 'aneurysm', 'breathing-in', 'labour', 'cord']
	],
	today: [
		...['fever', 'weight-loss', 'cancer', 'night-pain', 'lump', 'between-blades', 'weak-bones'],
		...['infection', 'cough', 'one-leg', 'blood-thinners', 'spine-injection', 'urine']
	],
	soon: [
		...['no-better', 'worse', 'leg-pain', 'slow-ease', 'pregnant', 'first-time', 'known-spine'],
		...['morning-stiff']
	]
};

/**
 * The strictest urgency of these signs; undefined if there are none. A sign that this version does
 * not know counts as one for today.
 */
export function urgencyOf(signs: readonly string[]): Urgency | undefined {
	const found = signs.map((id) => urgencies.find((each) => signIds[each].includes(id)) ?? 'today');
	return urgencies.find((urgency) => found.includes(urgency));
}
