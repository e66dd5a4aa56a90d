import { instant, milliseconds } from '#core/base/units.ts';
import {
	checkInAt,
	entryAt,
	measurementAt,
	removalAt,
	selfCareAt,
	spasmAt
} from '#core/journal/entry.fake.ts';
import type { Entry, SessionEntry, StepDone } from '#core/journal/entry.ts';
import { identityOf } from '#core/journal/identity.ts';
import type { Fact, MeasurementFact, PainFact, SessionFact, SpasmFact, StepFact } from './fact.ts';
import { momentOf } from './wall-clock.ts';

const minute = 60_000;

/** The journal that the app would have written of these facts, in the order of its ids. */
export function entriesOf(facts: readonly Fact[], zone: string): readonly Entry[] {
	return facts
		.flatMap((fact, index) => {
			const at = momentOf(zone, fact);
			// Each fact has room for eight entries.
			const id = (moment: number, one = 0) =>
				identityOf(instant(moment), (index * 8 + one) % 4096, new Uint8Array(8));
			const written = entriesOfFact(fact, at, id, zone);
			const ids = written.map((entry) => entry.id);
			return fact.deleted
				? [...written, { ...removalAt(at + 90 * minute, ids), id: id(at + 90 * minute, 7) }]
				: written;
		})
		.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

type IdOf = (moment: number, one?: number) => string;

function entriesOfFact(fact: Fact, at: number, id: IdOf, zone: string): readonly Entry[] {
	switch (fact.kind) {
		case 'session':
			return entriesOfSession(fact, at, id, zone);
		case 'check-in':
		case 'morning':
			return entriesOfPain(fact, at, id);
		case 'spasm':
			return entriesOfSpasm(fact, at, id);
		case 'measurement':
			return [measurementOf(fact, at, id)];
		case 'self-care': {
			const lasted = milliseconds(fact.minutes * minute);
			return [selfCareAt(at, { id: id(at), care: fact.care, lasted })];
		}
	}
}

function entriesOfSession(fact: SessionFact, began: number, id: IdOf, zone: string) {
	const { of, minutes, left, steps, felt, worst, pain, after } = fact;
	const ended = began + minutes * minute;
	const stops = [
		...steps.flatMap(({ exercise, side, stopped: kind }) =>
			kind ? [{ at: instant(ended), exercise, ...(side && { side }), kind }] : []
		),
		...(fact.stopped ? [{ at: instant(ended), kind: fact.stopped }] : [])
	];
	const { pain: _, ...template } = entryAt(began);
	const session: SessionEntry = {
		...template,
		...{ id: id(ended), ended: instant(ended), practised: milliseconds(minutes * minute) },
		...{ of, ending: left || stops.length > 0 ? 'early' : 'complete' },
		steps: steps.map(stepOf),
		...(stops.length > 0 && { stops }),
		...(left && { left: { why: left } }),
		...(felt && { felt }),
		...(worst !== undefined && { worstPain: worst }),
		...(pain !== undefined && { pain })
	};
	if (!after) return [session];
	const at = momentOf(zone, after);
	const told = (response: typeof after.answer, moment: number, one: number) => {
		const { pain: __, ...answer } = checkInAt(moment, { id: id(moment, one) });
		return { ...answer, response, responseTo: session.id };
	};
	const right = told(after.answer, at, 2);
	if (!after.slip) return [session, right];
	const wrong = told(after.slip, at - minute, 1);
	return [session, wrong, after.earlierVersion ? right : { ...right, replaces: wrong.id }];
}

function stepOf({ exercise, side, times, unit, asked, level, reached }: StepFact): StepDone {
	const step = { exercise, ...(side && { side }), repetitions: times };
	if (!unit || asked === undefined) return step;
	const answer = reached === asked ? ('target' as const) : reached;
	return {
		...step,
		measured: {
			...{ unit, target: asked },
			...(level !== undefined && { level }),
			...(answer !== undefined && { reached: answer })
		}
	};
}

function entriesOfPain(fact: PainFact, at: number, id: IdOf): readonly Entry[] {
	const told = (value: number, moment: number, one: number) => {
		const { pain: _, ...answer } = checkInAt(moment, { id: id(moment, one) });
		return { ...answer, [fact.kind === 'morning' ? 'morning' : 'pain']: value };
	};
	const right = told(fact.pain, at, 1);
	if (fact.slip === undefined) return [right];
	const wrong = told(fact.slip, at - minute, 0);
	return [wrong, fact.earlierVersion ? right : { ...right, replaces: wrong.id }];
}

function entriesOfSpasm(fact: SpasmFact, at: number, id: IdOf): readonly Entry[] {
	const lasted = milliseconds(fact.minutes * minute);
	const told = (pain: number, one: number) =>
		spasmAt(at, { id: id(at + one, one), pain, lasted, triggers: fact.triggers });
	if (fact.slip === undefined) return [told(fact.pain, 0)];
	const wrong = told(fact.slip, 0);
	return [wrong, { ...told(fact.pain, 1), replaces: wrong.id }];
}

function measurementOf(fact: MeasurementFact, at: number, id: IdOf): Entry {
	const { exercise, side, unit, value, error, method } = fact;
	const { side: _, ...template } = measurementAt(at, { id: id(at) });
	return { ...template, exercise, ...(side && { side }), unit, value, error, method };
}
