import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { settleFlow } from './advance-flow.ts';
import { beginFlow, reliefStages, type Flow } from './flow.ts';
import { readFlow } from './read-flow.ts';
import { asksForSpasm, dosesBetween } from './record.ts';
import { at, flowAfter, none, onMySide, script, start, type TimedAction } from './relief.fake.ts';
import { isSpasmUnanswered } from './unanswered-flow.ts';

/** In seconds. */
function doses(before: Flow, here: Flow) {
	return dosesBetween(before, here, script).map(({ care, at: began, lasted }) => [
		care,
		(began - start) / 1000,
		lasted / 1000
	]);
}

describe('what was done', () => {
	const lying = flowAfter([
		[0, none],
		[0, onMySide]
	]);

	it('is written down when it ends by itself, however late somebody looks', () => {
		expect(doses(lying, settleFlow(lying, at(5000), script))).toEqual([['breathing', 80, 195]]);
	});

	it('is written down when it is left, if it was worth it', () => {
		const told: readonly TimedAction[] = [
			[0, none],
			[0, { name: 'go', to: 'cold' }]
		];
		const left = (seconds: number) => flowAfter([...told, [seconds, { name: 'next' }]]);
		expect(doses(flowAfter(told), left(700))).toEqual([['cold', 0, 700]]);
		expect(doses(flowAfter(told), left(59))).toEqual([]);
	});

	it('is not written down while it goes on', () => {
		expect(doses(lying, settleFlow(lying, at(100), script))).toEqual([]);
	});

	it('is a walk too', () => {
		const walking = flowAfter([
			[0, none],
			[0, { name: 'go', to: 'walk' }]
		]);
		expect(doses(walking, settleFlow(walking, at(900), script))).toEqual([['walk', 0, 125]]);
	});
});

test('whether it was a spasm is open from the first step after the questions on, until told', () => {
	const stages = [
		beginFlow(start, 'position'),
		flowAfter([[0, { name: 'answer', signs: ['chest'] }]]),
		flowAfter([[0, none]]),
		flowAfter([
			[0, { name: 'answer', signs: ['chest'] }],
			[1, { name: 'go', to: 'breathing' }]
		])
	];
	expect(stages.map(isSpasmUnanswered)).toEqual([false, false, true, true]);
	expect(isSpasmUnanswered({ ...flowAfter([[0, none]]), spasm: { name: 'undone' } })).toBe(false);
});

test('it is asked where somebody lies at ease, and never beside an emergency', () => {
	const asked = flowAfter([[0, none]]);
	const calm = reliefStages.filter((stage) => asksForSpasm({ ...asked, stage }));
	expect(calm).toEqual(['cold', 'heat', 'lying', 'done']);
	expect(asksForSpasm({ ...asked, stage: 'lying', signs: ['chest'] })).toBe(false);
	expect(asksForSpasm({ ...asked, stage: 'lying', spasm: { name: 'before' } })).toBe(false);
});

describe('a flow from outside', () => {
	it('is read as it was kept', () => {
		const flows: readonly Flow[] = [
			beginFlow(start, 'breathing'),
			{
				...flowAfter([
					[0, none],
					[3, { name: 'lay', pack: 'heat' }]
				]),
				spasm: { name: 'before' }
			},
			{ ...flowAfter([[0, none]]), rolled: true, spasm: { name: 'written', id: 'some-id' } }
		];
		for (const flow of flows) expect(readFlow(JSON.parse(JSON.stringify(flow)))).toEqual(flow);
	});

	it('is nothing if no app wrote it', () => {
		const kept = flowAfter([[0, none]]);
		const broken = [
			null,
			'signs',
			{ ...kept, stage: 'dance' },
			{ ...kept, since: -1 },
			{ ...kept, signs: undefined },
			{ ...kept, position: 'up' }
		];
		expect(broken.map(readFlow)).toEqual(broken.map(() => undefined));
		fc.assert(
			fc.property(fc.anything(), (outside) => {
				expect(readFlow(outside)).toBeUndefined();
			})
		);
	});
});
