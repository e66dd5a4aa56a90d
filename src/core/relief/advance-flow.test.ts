import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { advanceFlow, idleCheckAt, flowEnd, settleFlow } from './advance-flow.ts';
import {
	beginFlow,
	isClosedBySigns,
	positions,
	reliefStages,
	restartFlow,
	type ReliefAction,
	type Flow,
	type GripChange,
	type Position,
	type ReliefStage
} from './flow.ts';
import { passageOf } from './passage.ts';
import { readFlow } from './read-flow.ts';
import {
	anyAction,
	at,
	flowAfter,
	none,
	onMySide,
	script,
	skip,
	start,
	type TimedAction
} from './relief.fake.ts';
import { resumeFlow } from './resume-flow.ts';

const stageAfter = (told: readonly TimedAction[], seconds: number, first?: Flow['first']) =>
	settleFlow(flowAfter(told, first), at(seconds), script).stage;

describe('by itself', () => {
	const lying: readonly TimedAction[] = [
		[5, none],
		[10, onMySide]
	];
	// C.4: a minute, 195 s of breath, then it asks.
	test.each<readonly [number, ReliefStage]>([
		[11, 'rest'],
		[89, 'rest'],
		[90, 'breathing'],
		[284, 'breathing'],
		[285, 'grip'],
		[9999, 'grip']
	])('after %i seconds it is at %s', (seconds, stage) => {
		expect(stageAfter(lying, seconds)).toBe(stage);
	});

	it('goes from the curls over the rest to the question of cold or heat', () => {
		const curls: readonly TimedAction[] = [...lying, [300, { name: 'tell', grip: 'same' }]];
		const stagesAt = [301, 494, 495, 554, 555].map((seconds) => stageAfter(curls, seconds));
		expect(stagesAt).toEqual(['hunch', 'hunch', 'after', 'after', 'pack']);
	});

	it('takes a pack off after 20 minutes, whether somebody stays or not', () => {
		const laid: readonly TimedAction[] = [
			...lying,
			[11, { name: 'go', to: 'pack' }],
			[12, { name: 'lay', pack: 'heat' }],
			[20, skip],
			[30, { name: 'stay' }]
		];
		expect([21, 1219, 1220].map((seconds) => stageAfter(laid, seconds))).toEqual([
			'heat',
			'heat',
			'off'
		]);
	});

	it('sends nobody walking who may not stand yet', () => {
		const up: readonly TimedAction[] = [
			[5, none],
			[6, { name: 'go', to: 'up' }]
		];
		expect(stageAfter(up, 3600)).toBe('up');
		expect(stageAfter([...up, [60, skip]], 60)).toBe('walk');
		expect([184, 185].map((seconds) => stageAfter([...up, [60, skip]], seconds))).toEqual([
			'walk',
			'done'
		]);
	});
});

describe('the questions', () => {
	it('come before everything else, whatever is pressed', () => {
		for (const asked of [skip, onMySide, { name: 'go', to: 'walk' }] as const)
			expect(stageAfter([[3, asked]], 4)).toBe('signs');
	});

	it('lead to breathing when a spasm grips in a session', () => {
		expect(stageAfter([[3, none]], 4, 'breathing')).toBe('breathing');
		expect(stageAfter([[3, none]], 4)).toBe('position');
	});

	const leg: TimedAction = [3, { name: 'answer', signs: ['weak-leg'] }];

	test.each(reliefStages)(
		'with a sign that is true, %s is open only if it is rest or breathing',
		(to) => {
			const open: readonly ReliefStage[] = ['signs', 'emergency', 'position', 'rest', 'breathing'];
			expect(stageAfter([leg, [4, { name: 'go', to }]], 5)).toBe(
				open.includes(to) ? to : 'emergency'
			);
		}
	);

	it('lead back from breathing to the advice, and are undone by answering again', () => {
		const breathing: readonly TimedAction[] = [leg, [4, { name: 'go', to: 'breathing' }]];
		expect(stageAfter(breathing, 4 + 196)).toBe('emergency');
		const again: readonly TimedAction[] = [
			...breathing,
			[9, { name: 'go', to: 'signs' }],
			[12, none]
		];
		expect(isClosedBySigns(flowAfter(again))).toBe(false);
		expect(stageAfter([...again, [13, { name: 'go', to: 'hunch' }]], 14)).toBe('hunch');
	});
});

describe('the grip', () => {
	const asked: readonly TimedAction[] = [
		[1, none],
		[2, { name: 'go', to: 'grip' }]
	];
	const worse: TimedAction = [3, { name: 'tell', grip: 'worse' }];

	it('is stretched only if it is easier or the same', () => {
		expect(stageAfter([...asked, [3, { name: 'tell', grip: 'easier' }]], 4)).toBe('hunch');
		expect(stageAfter([...asked, [3, { name: 'tell', grip: 'same' }]], 4)).toBe('hunch');
		expect(stageAfter([...asked, worse], 4)).toBe('worse');
		expect(stageAfter([...asked, [3, skip]], 4)).toBe('pack');
	});

	it('asks to call once it got worse three times, in the curls too', () => {
		expect(stageAfter([...asked, worse, worse], 4)).toBe('worse');
		expect(stageAfter([...asked, worse, worse, worse], 4)).toBe('call');
		expect(stageAfter([...asked, worse, worse, [4, { name: 'go', to: 'hunch' }], worse], 5)).toBe(
			'call'
		);
	});

	it('waits with what to do instead, and leads to something else than before', () => {
		expect(stageAfter([...asked, worse], 900)).toBe('worse');
		expect(stageAfter([...asked, worse, [4, skip]], 5)).toBe('pack');
		expect(stageAfter([...asked, worse, [4, { name: 'lie', position: 'back' }]], 5)).toBe('rest');
		expect(stageAfter([...asked, worse, [4, { name: 'back' }]], 5)).toBe('grip');
	});
});

describe('getting up', () => {
	const begin = (...told: readonly TimedAction[]) => {
		const flow = flowAfter([[0, none], ...told, [900, { name: 'go', to: 'up' }]]);
		return passageOf(flow, script)?.beats[0].name;
	};
	const lie = (position: Position): TimedAction => [1, { name: 'lie', position }];
	const curls: readonly TimedAction[] = [
		[2, { name: 'go', to: 'grip' }],
		[3, { name: 'tell', grip: 'same' }]
	];

	it('starts from the position that was chosen', () => {
		const up = (position: Position) =>
			passageOf({ stage: 'up', position, pattern: 'steady' }, script)?.beats[0].name;
		expect(positions.map((position) => [position, up(position)])).toEqual([
			['side', 'Push up'],
			['back', 'Roll'],
			['chair', 'Legs down'],
			['all-fours', 'To the chair']
		]);
		expect(begin(lie('chair'))).toBe('Legs down');
	});

	it('starts on the back once the person rolled over after the curls, until another is chosen', () => {
		expect(begin(lie('side'), ...curls)).toBe('Roll');
		expect(begin(lie('side'), ...curls, [400, { name: 'lie', position: 'side' }])).toBe('Push up');
		// Whoever skips the curls or the rest after them has not rolled over.
		expect(begin(lie('side'), ...curls, [4, skip], [5, skip])).toBe('Push up');
	});
});

describe('every step', () => {
	it('can be stayed in, and goes on once that is over', () => {
		const stays: readonly TimedAction[] = [
			[1, none],
			[2, onMySide],
			[10, { name: 'stay' }]
		];
		expect(stageAfter(stays, 3000)).toBe('rest');
		expect(stageAfter([...stays, [3000, { name: 'stay' }]], 3001)).toBe('grip');
	});

	it('can be repeated', () => {
		const again: readonly TimedAction[] = [
			[1, none],
			[2, onMySide],
			[70, { name: 'again' }]
		];
		expect(stageAfter(again, 149)).toBe('rest');
		expect(stageAfter(again, 150)).toBe('breathing');
	});

	it('can be left forwards and backwards', () => {
		const whole: ReliefStage[] = [];
		let flow = flowAfter([[1, none]]);
		for (let second = 2; flow.stage !== 'done'; second++) {
			whole.push(flow.stage);
			flow = advanceFlow(flow, { name: 'next', at: at(second) }, script);
		}
		expect(whole).toEqual(['position', 'breathing', 'grip', 'pack', 'lying', 'up', 'walk']);
		for (let second = 30; flow.stage !== 'signs'; second++)
			flow = advanceFlow(flow, { name: 'back', at: at(second) }, script);
		expect(flow.signs).toEqual([]);
	});

	it('can be repeated, save 20 minutes of a pack', () => {
		const cold = flowAfter([
			[1, none],
			[2, { name: 'go', to: 'cold' }],
			[600, { name: 'again' }]
		]);
		expect(cold.since).toBe(at(2));
	});

	it('never has a cold pack within two hours of another', () => {
		const off = flowAfter([
			[1, none],
			[2, { name: 'go', to: 'cold' }],
			[600, skip]
		]);
		expect(off).toMatchObject({ stage: 'off', cooled: at(600) });
		const asked = (seconds: number, pack: 'cold' | 'heat') =>
			advanceFlow({ ...off, stage: 'pack' }, { name: 'lay', pack, at: at(seconds) }, script).stage;
		expect([asked(601, 'cold'), asked(601, 'heat'), asked(7799, 'cold')]).toEqual([
			...['pack', 'cloth', 'pack']
		]);
		expect(asked(7800, 'cold')).toBe('cloth');
	});
});

describe('what was kept', () => {
	const breathing = flowAfter([
		[1, none],
		[2, { name: 'go', to: 'breathing' }]
	]);

	it('goes on where it is', () => {
		const back = resumeFlow(breathing, at(60), script);
		expect(back).toEqual({ ...breathing, touched: at(60) });
	});

	it('begins what was missed anew', () => {
		const back = resumeFlow(breathing, at(900), script);
		expect(back).toMatchObject({ stage: 'breathing', since: at(900) });
	});

	it('lets a pack run while the phone sleeps', () => {
		const cold = flowAfter([
			[1, none],
			[2, { name: 'go', to: 'cold' }]
		]);
		expect(resumeFlow(cold, at(3000), script)).toMatchObject({ stage: 'off', since: at(1202) });
	});

	it('has a pack taken off first if nobody knows how long it was on, and then asks anew', () => {
		const cold = flowAfter([
			[1, none],
			[2, { name: 'go', to: 'cold' }]
		]);
		for (const seconds of [-3600, -2, 7203]) {
			const off = resumeFlow(cold, at(seconds), script);
			expect(off).toMatchObject({ stage: 'off', since: at(seconds), cooled: at(seconds) });
			expect(off && advanceFlow(off, { name: 'next', at: at(seconds + 9) }, script)).toMatchObject({
				stage: 'signs'
			});
			expect(off && readFlow(JSON.parse(JSON.stringify(off)))).toEqual(off);
		}
	});

	it('is forgotten after two hours, and when it is done', () => {
		expect(resumeFlow(breathing, at(7202), script)?.stage).toBe('breathing');
		expect(resumeFlow(breathing, at(7203), script)).toBeUndefined();
		expect(resumeFlow({ ...breathing, stage: 'done' }, at(3), script)).toBeUndefined();
	});
});

describe('after it got worse', () => {
	const told = (...grips: readonly GripChange[]) =>
		flowAfter([
			[1, none],
			...grips.map((grip, index) => [2 + index, { name: 'tell', grip }] as const)
		]);
	const then = (flow: Flow, ...actions: readonly ReliefAction[]) =>
		actions.reduce((here, each) => advanceFlow(here, { ...each, at: at(20) }, script), flow);
	const walk: ReliefAction = { name: 'go', to: 'walk' };
	const lying: ReliefAction = { name: 'go', to: 'lying' };

	test.each<readonly [readonly GripChange[], ReliefStage]>([
		[['worse'], 'walk'],
		[['worse', 'worse'], 'done'],
		[['worse', 'worse', 'same'], 'done'],
		[['worse', 'worse', 'worse'], 'done'],
		[['worse', 'worse', 'easier'], 'walk'],
		[['worse', 'worse', 'easier', 'worse'], 'done'],
		[['easier', 'worse', 'worse'], 'done']
	])('%j: who gets up then comes to %s', (grips, stage) => {
		const up = then(told(...grips), lying, { name: 'go', to: 'up' });
		expect(then(up, skip).stage).toBe(stage);
		expect(then(told(...grips), walk).stage).toBe(stage);
		expect(then(told(...grips), lying, skip).stage).toBe(stage === 'walk' ? 'up' : 'done');
	});

	test('a walk under way that an older version kept ends in rest', () => {
		const kept: Flow = { ...told('worse', 'worse'), stage: 'walk' };
		expect(resumeFlow(kept, at(30), script)?.stage).toBe('done');
	});

	test('three times is known also after a new start, a reload, and a pack nobody watched', () => {
		const flow = told('worse', 'worse', 'worse');
		expect(flow.gotWorse).toEqual(at(4));
		expect(restartFlow(flow, at(60))).toMatchObject({ stage: 'signs', worse: 0, gotWorse: at(4) });
		expect(readFlow(JSON.parse(JSON.stringify(flow)))).toEqual(flow);
		const { gotWorse: _, ...older } = flow;
		expect(readFlow(older)?.gotWorse).toBe(flow.touched);
		expect(resumeFlow({ ...flow, stage: 'cold' }, at(9000), script)?.gotWorse).toEqual(at(4));
	});
});

test('whoever does nothing is asked after ten minutes, and never once it is done', () => {
	const flow = flowAfter([
		[1, none],
		[60, { name: 'touch' }]
	]);
	expect(idleCheckAt(flow)).toBe(at(660));
	expect(idleCheckAt({ ...flow, stage: 'done' })).toBeUndefined();
});

const histories = fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), anyAction), {
	maxLength: 25
});

/** Every state on the way. */
function walked(history: readonly (readonly [number, ReliefAction])[]): readonly Flow[] {
	let now = 0;
	const flows: Flow[] = [beginFlow(start, 'position')];
	for (const [pause, asked] of history) {
		now += pause;
		const last = flows.at(-1) ?? beginFlow(start, 'position');
		flows.push(advanceFlow(last, { ...asked, at: at(now) }, script));
	}
	return flows;
}

describe('whatever is pressed', () => {
	it('nobody moves before the questions are answered, or while a sign is true', () => {
		fc.assert(
			fc.property(histories, (history) => {
				for (const flow of walked(history)) {
					if (flow.signs === undefined) expect(flow.stage).toBe('signs');
					if (isClosedBySigns(flow))
						expect(['signs', 'emergency', 'position', 'rest', 'breathing']).toContain(flow.stage);
				}
			})
		);
	});

	it('nobody curls who did not tell that it is easier or the same', () => {
		fc.assert(
			fc.property(histories, (history) => {
				const steps = history.filter(([, { name }]) => name !== 'go');
				const flows = walked(steps);
				for (const [index, [, asked]] of steps.entries()) {
					const [before, here] = [flows[index], flows[index + 1]];
					if (here?.stage !== 'hunch' || before?.stage === 'hunch') continue;
					expect(asked).toMatchObject({ name: 'tell', grip: expect.stringMatching(/easier|same/) });
				}
			})
		);
	});

	it('settling at once or step by step is the same', () => {
		fc.assert(
			fc.property(histories, fc.nat(4000), fc.nat(4000), (history, first, second) => {
				const flow = walked(history).at(-1) ?? beginFlow(start, 'position');
				const last = flow.touched + (first + second) * 1000;
				const half = settleFlow(flow, milliseconds(flow.touched + first * 1000) as never, script);
				expect(settleFlow(half, last as never, script)).toEqual(
					settleFlow(flow, last as never, script)
				);
			})
		);
	});

	it('no stage has ended already', () => {
		fc.assert(
			fc.property(histories, (history) => {
				for (const flow of walked(history)) {
					const ends = flowEnd(flow, script);
					if (ends !== undefined) expect(ends).toBeGreaterThan(flow.since);
				}
			})
		);
	});
});
