import { closingOf, strengthening } from './health.ts';
import type { Health } from './kept.ts';
import type { Standing } from './screened.ts';

/** Why an exercise is not for today, or only at half its range; each is a sentence for the person. */
export type Why =
	| { readonly name: 'standing'; readonly standing: Standing['name'] }
	| { readonly name: 'health'; readonly condition: string; readonly words: string }
	| { readonly name: 'strength' };

/** What is offered of the exercises: none that is named in `closed`, and half the range of those in `halved`. */
export interface Offer {
	readonly closed: ReadonlyMap<string, Why>;
	readonly halved: ReadonlyMap<string, Why>;
}

/** What is known that may close an exercise. */
export interface Known {
	readonly standing: Standing;
	readonly health: Health | undefined;
	/** Strength exercises that are not open yet. */
	readonly waiting: readonly string[];
}

/** Open whatever was answered: to lie, to breathe, and to get down and up for that. */
const always = ['fetal-rest', 'breathing', 'floor-down', 'floor-up', 'sit-to-stand'];
/** Besides, once no emergency stands. */
const withDoctor = [...always, 'stand-walk'];

/** What is offered of these exercises. Where several reasons meet, the strictest and gravest is told. */
export function offerOf(exercises: readonly string[], known: Known): Offer {
	const closed = new Map<string, Why>();
	const halved = new Map<string, Why>();
	for (const id of exercises) {
		const why = closedFor(id, known);
		if (why) closed.set(id, why);
		else {
			const half = halvedFor(id, known);
			if (half) halved.set(id, half);
		}
	}
	return { closed, halved };
}

function closedFor(id: string, { standing, health, waiting }: Known): Why | undefined {
	const strong = strengthening.includes(id);
	const byStanding: Why = { name: 'standing', standing: standing.name };
	switch (standing.name) {
		case 'emergency':
			if (!always.includes(id)) return byStanding;
			break;
		case 'asked':
		case 'today':
			if (!withDoctor.includes(id)) return byStanding;
			break;
		case 'gentle':
			if (strong) return byStanding;
			break;
		case 'clear':
			break;
	}
	const condition = (health ? closingOf(health) : []).find(({ closes }) =>
		closes === 'all' ? !withDoctor.includes(id) : closes.includes(id)
	);
	if (condition) return { name: 'health', condition: condition.id, words: condition.reason };
	return strong && waiting.includes(id) ? { name: 'strength' } : undefined;
}

function halvedFor(id: string, { standing, health }: Known): Why | undefined {
	if (standing.name === 'gentle') return { name: 'standing', standing: 'gentle' };
	const condition = (health ? closingOf(health) : []).find(({ halves }) => halves.includes(id));
	return condition && { name: 'health', condition: condition.id, words: condition.reason };
}
