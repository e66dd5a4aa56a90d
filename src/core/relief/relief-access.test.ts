import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { after, instant, milliseconds } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { conditionIds } from '#core/exercise/condition-ids.ts';
import type { Health } from '#core/safety/stored-safety.ts';
import { positionPhrases, reliefPhrases } from '#core/voice/relief-phrases.ts';
import { advanceFlow, settleFlow } from './advance-flow.ts';
import {
	beginFlow,
	positions,
	reliefStages,
	type Flow,
	type Position,
	type ReliefAction
} from './flow.ts';
import { readFlow } from './read-flow.ts';
import { resumeFlow } from './resume-flow.ts';
import { passageOf, type Script } from './passage.ts';
import { reliefAccess } from './relief-access.ts';
import { reliefCuesBetween } from './relief-cues.ts';
import { reliefMomentAt } from './relief-moment.ts';
import { anyAction, at, none, start } from './relief.fake.ts';
import { scriptOf } from './script.ts';

const having = (...conditions: readonly string[]): Health => ({
	answered: instant(1),
	conditions,
	allowed: []
});
const scriptFor = (...conditions: readonly string[]) =>
	scriptOf(allExercises, having(...conditions));

const everywhere: readonly Position[] = ['side', 'back', 'chair'];
const flat: readonly Position[] = ['side', 'back'];

test.each<readonly [string, readonly Position[], boolean, boolean]>([
	['under-16', flat, false, false],
	['pregnant', ['side', 'all-fours'], true, false],
	['osteoporosis', everywhere, false, true],
	['stenosis', everywhere, true, true],
	['hip-replacement', flat, false, true],
	['blood-pressure', everywhere, true, true],
	['hernia', everywhere, true, true],
	['surgery', flat, false, false],
	['eye-pressure', everywhere, true, true]
])(
	'with %s the positions are %j, and there are curls: %s, and knee rolls: %s',
	(condition, open, curls, rolls) => {
		expect(reliefAccess(allExercises, having(condition))).toEqual({
			positions: open,
			rolls,
			...(!curls && { curlsClosedBy: condition })
		});
	}
);

test('nobody who told nothing is kept from anything, nor who asked and may', () => {
	const allowed = { ...having('hip-replacement', 'surgery'), allowed: conditionIds };
	for (const health of [undefined, having(), allowed])
		expect(reliefAccess(allExercises, health)).toEqual({ positions: everywhere, rolls: true });
});

test('two of them close what either closes, and leave the side', () => {
	for (const one of conditionIds)
		for (const other of conditionIds) {
			const [alone, both] = [having(one), having(one, other)].map((health) =>
				reliefAccess(allExercises, health)
			);
			const opened = both?.positions.filter((each) => !alone?.positions.includes(each));
			// Hands and knees take the place of the back.
			expect(opened?.filter((position) => position !== 'all-fours')).toEqual([]);
			expect(both?.positions).toContain('side');
			if (alone?.curlsClosedBy !== undefined) expect(both?.curlsClosedBy).toBeDefined();
			if (!alone?.rolls) expect(both?.rolls).toBe(false);
		}
});

describe('the grip', () => {
	const asked = (...conditions: readonly string[]) => {
		const script = scriptFor(...conditions);
		const flow = advanceFlow(beginFlow(start, 'position'), { ...none, at: start }, script);
		const told = { name: 'tell', grip: 'easier', at: at(2) } as const;
		return advanceFlow(flow, told, script).stage;
	};

	it('is followed by rest, breath, cold or heat where there are no curls', () => {
		expect([asked(), asked('pregnant'), asked('osteoporosis'), asked('surgery')]).toEqual([
			...['hunch', 'hunch', 'instead', 'instead']
		]);
		const script = scriptFor('osteoporosis');
		const flow: Flow = { ...beginFlow(start, 'position'), signs: [], stage: 'instead' };
		expect(advanceFlow(flow, { name: 'next', at: at(3) }, script).stage).toBe('pack');
		expect(reliefCuesBetween(flow, script, start, at(1)).flatMap(({ says }) => says)).toEqual([
			...[reliefPhrases.noCurls, reliefPhrases.instead]
		]);
	});
});

test('the question names the positions that are open, and no others', () => {
	for (const conditions of [[], ['pregnant'], ['hip-replacement'], ['pregnant', 'surgery']]) {
		const script = scriptFor(...conditions);
		const flow: Flow = { ...beginFlow(start, 'position'), signs: [], stage: 'position' };
		expect(reliefCuesBetween(flow, script, start, at(1)).flatMap(({ says }) => says)).toEqual([
			reliefPhrases.position,
			...script.access.positions.map((position) => positionPhrases[position])
		]);
	}
});

test('on hands and knees the drawing stays between arched and rounded, and gets up from there', () => {
	const script = scriptFor('pregnant');
	const frames = (stage: 'rest' | 'breathing') => {
		const flow = { stage, position: 'all-fours', pattern: 'steady' } as const;
		const beats = passageOf(flow, script)?.beats ?? [];
		return new Set(beats.flatMap(({ from, to }) => [from, to]));
	};
	expect([frames('rest'), frames('breathing')]).toEqual([new Set([50]), new Set([50])]);
	const gettingUp = (position: Position) =>
		passageOf({ stage: 'up', position, pattern: 'steady' }, script)?.beats[0].name;
	expect([gettingUp('side'), gettingUp('all-fours')]).toEqual(['Push up', 'To the chair']);
});

describe('curls that make it worse', () => {
	const curling = (...conditions: readonly string[]) => {
		const script = scriptFor(...conditions);
		const begun: Flow = { ...beginFlow(start, 'position'), signs: [], stage: 'hunch' };
		const does = (flow: Flow, ...actions: readonly ReliefAction[]) =>
			actions.reduce((here, each) => advanceFlow(here, { ...each, at: at(3) }, script), flow);
		return { script, does, worse: does(begun, { name: 'tell', grip: 'worse' }) };
	};

	it('end in something gentler, and are not offered again', () => {
		const { does, worse, script } = curling();
		expect(worse).toMatchObject({ stage: 'gentler', worse: 1, curlsWorse: true });
		expect(script.access).toMatchObject({ rolls: true });
		expect(script.access.positions).toContain('chair');
		for (const to of ['hunch', 'after'] as const)
			expect(does(worse, { name: 'go', to }).stage).toBe('gentler');
		const later = does(worse, { name: 'go', to: 'grip' }, { name: 'tell', grip: 'easier' });
		expect(later.stage).toBe('gentler');
		expect(reliefCuesBetween(worse, script, at(3), at(4)).flatMap(({ says }) => says)).toEqual([
			reliefPhrases.gentler
		]);
	});

	it('lead to the chair, to tiny rolls of the knees, or on', () => {
		const { does, worse } = curling();
		expect(does(worse, { name: 'lie', position: 'chair' })).toMatchObject({
			...{ stage: 'rest', position: 'chair' }
		});
		expect(does(worse, { name: 'go', to: 'rolls' }).stage).toBe('rolls');
		expect(does(worse, { name: 'go', to: 'rolls' }, { name: 'next' }).stage).toBe('pack');
		expect(does(worse, { name: 'next' }).stage).toBe('pack');
		expect(does(worse, { name: 'go', to: 'rolls' }, { name: 'back' }).stage).toBe('gentler');
	});

	it('end in the signs when the pain goes down a leg, and are not offered again', () => {
		const { does } = curling();
		const hunch: Flow = { ...beginFlow(start, 'position'), signs: [], stage: 'hunch' };
		const asked = does(hunch, { name: 'leg' });
		expect(asked).toMatchObject({ stage: 'signs', curlsWorse: true });
		const answered = does(asked, { name: 'answer', signs: [] });
		expect(does(answered, { name: 'go', to: 'hunch' }).stage).toBe('gentler');
	});

	it('are remembered over a reload, and an older flow has none', () => {
		const { worse } = curling();
		expect(readFlow(JSON.parse(JSON.stringify(worse)))).toEqual(worse);
		const { curlsWorse: _, ...older } = worse;
		expect(readFlow(JSON.parse(JSON.stringify(older)))).toEqual(older);
	});

	it('leave out the chair and the rolls from week 16 of a pregnancy, whatever is pressed', () => {
		const { does, worse, script } = curling('pregnant');
		expect(script.access).toMatchObject({ rolls: false });
		expect(script.access.positions).not.toContain('chair');
		expect(does(worse, { name: 'go', to: 'rolls' }).stage).toBe('gentler');
		expect(does(worse, { name: 'lie', position: 'chair' }).position).toBe('side');
	});

	it('count towards the advice to call', () => {
		const { does } = curling();
		const thrice: Flow = { ...beginFlow(start, 'position'), signs: [], stage: 'hunch', worse: 2 };
		expect(does(thrice, { name: 'tell', grip: 'worse' }).stage).toBe('call');
	});

	it('give way to rolls of ten degrees at most to each side, five times, which end in the middle', () => {
		const { rolls } = curling().script;
		expect(rolls.exercise).toBe('knee-rolls');
		expect([Math.min, Math.max].map((of) => of(...rolls.beats.map(({ to }) => to)))).toEqual([
			...[0, 100]
		]);
		expect(rolls.beats.at(-1)?.to).toBe(50);
		expect(rolls.repetitions.times).toBe(5);
	});
});

describe('health that is answered anew', () => {
	const resting: Flow = {
		...beginFlow(start, 'position'),
		...{ signs: [], stage: 'breathing', position: 'back' }
	};

	it('takes whoever lies where they should not to their side, and says so', () => {
		const here = settleFlow(resting, at(60), scriptFor('pregnant'));
		expect(here).toMatchObject({ stage: 'rest', position: 'side', since: at(60) });
	});

	it('counts for what was kept, also if it begins anew', () => {
		const again = resumeFlow(resting, at(900), scriptFor('pregnant'));
		expect(again).toMatchObject({ stage: 'rest', position: 'side', since: at(900) });
		const curled: Flow = { ...resting, stage: 'hunch' };
		expect(resumeFlow(curled, at(9), scriptFor('osteoporosis'))?.stage).toBe('instead');
		expect(resumeFlow(curled, at(900), scriptFor('osteoporosis'))?.stage).toBe('instead');
	});

	it('asks again how the grip is once the curls are open', () => {
		const instead: Flow = { ...resting, stage: 'instead' };
		expect(settleFlow(instead, at(9), scriptFor()).stage).toBe('grip');
	});
});

const pairs = conditionIds.flatMap((one) => conditionIds.map((other) => `${one} ${other}`));
/** Told by name, for a report that can be read. */
const scripts = new Map(['', ...pairs].map((told) => [told, scriptFor(...told.split(' '))]));
const someone = fc.constantFrom(...scripts.keys());
const scriptOfThose = (told: string) => scripts.get(told) ?? scriptFor();
const kept: fc.Arbitrary<Flow> = fc
	.tuple(fc.constantFrom(...reliefStages), fc.constantFrom(...positions), fc.boolean())
	.map(([stage, position, staying]) => ({
		...beginFlow(start, 'position'),
		...{ signs: [], stage, position, staying }
	}));

const outside = (flow: Flow, { access }: Script) =>
	!access.positions.includes(flow.position) ||
	(!access.rolls && flow.stage === 'rolls') ||
	(flow.curlsWorse === true && ['hunch', 'after'].includes(flow.stage)) ||
	(access.curlsClosedBy !== undefined && ['hunch', 'after'].includes(flow.stage));

test('whatever is pressed, kept or told meanwhile, nobody comes into what is closed to them', () => {
	const history = fc.array(
		fc.tuple(fc.integer({ min: 0, max: 900 }), anyAction, fc.option(someone)),
		{
			maxLength: 25
		}
	);
	fc.assert(
		fc.property(kept, someone, history, fc.nat(4000), (first, before, steps, later) => {
			let [now, script] = [0, scriptOfThose(before)];
			let flow = resumeFlow(first, start, script) ?? beginFlow(start, 'position');
			expect(outside(flow, script)).toBe(false);
			for (const [pause, asked, anew] of steps) {
				now += pause;
				script = anew === null ? script : scriptOfThose(anew);
				// A look before the next tap, and the tap.
				const looked = reliefMomentAt(flow, script, at(now));
				expect(outside(looked.flow, script)).toBe(false);
				flow = advanceFlow(flow, { ...asked, at: at(now) }, script);
				expect(outside(flow, script)).toBe(false);
			}
			const end = at(now + later);
			expect(outside(settleFlow(flow, end, script), script)).toBe(false);
			const heard = reliefCuesBetween(flow, script, at(now), after(end, milliseconds(1)));
			const curling = script.hunch.beats.flatMap(({ phrases }) => phrases);
			if (script.access.curlsClosedBy !== undefined)
				expect(heard.flatMap(({ says }) => says).filter((said) => curling.includes(said))).toEqual(
					[]
				);
		}),
		{ numRuns: 300 }
	);
});

test('pain down a leg leaves the curls out, other signs of this list do not', () => {
	const told = (sign: string) =>
		reliefAccess(allExercises, undefined, {
			standing: { name: 'gentle', signs: [sign] },
			stops: []
		}).curlsClosedBy;
	expect([told('leg-pain'), told('worse')]).toEqual(['leg-pain', undefined]);
});
