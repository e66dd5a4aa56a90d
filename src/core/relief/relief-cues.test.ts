import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { lengthsOf } from '#core/voice/lengths.fake.ts';
import { instantPhrases } from '#core/voice/instant-phrases.ts';
import { reliefPhrases, signPhrases } from '#core/voice/relief-phrases.ts';
import { allDone } from '#core/voice/wording.ts';
import { beginFlow } from './flow.ts';
import { reliefCuesBetween } from './relief-cues.ts';
import { at, flowAfter, none, onMySide, script, start, type TimedAction } from './relief.fake.ts';
import { lengthOfSounds, passageSounds } from './sounds.ts';
import { reliefVibration } from './vibration.ts';

/** What is said, each with its second. */
function heard(told: readonly TimedAction[], from: number, to: number) {
	return reliefCuesBetween(flowAfter(told), script, at(from), at(to))
		.filter(({ says }) => says.length > 0)
		.map((cue) => [(cue.at - start) / 1000, ...cue.says]);
}

describe('the whole of it', () => {
	it('reads the questions out, line by line', () => {
		const [first] = reliefCuesBetween(beginFlow(start, 'position'), script, start, at(1));
		expect(first?.says).toEqual([reliefPhrases.signs, ...signPhrases, reliefPhrases.none]);
	});

	it('says where it is by itself, from lying down to the next question, and then asks', () => {
		expect(
			heard(
				[
					[0, none],
					[0, onMySide]
				],
				0,
				900
			)
		).toEqual([
			[0, 'Roll to your easier side in one piece. Pillow between your knees.'],
			[20, 'Let the floor hold you. Soft jaw, slow breaths.'],
			[80, 'Settle. One hand on your belly.'],
			[85, 'In, slowly, belly rises.'],
			[91, 'And out, softly.'],
			[94.5, 'In.'],
			[100.5, 'Out.'],
			[104, 'In.'],
			[110, 'Out.'],
			[113.5, 'In.'],
			[119.5, 'Out.'],
			[275, reliefPhrases.grip],
			[600, reliefPhrases.allRight]
		]);
	});

	it('breathes by tones once the words are known: in 5, a pause, out 3.5', () => {
		const flow = flowAfter([
			[0, none],
			[0, { name: 'go', to: 'breathing' }]
		]);
		const tones = reliefCuesBetween(flow, script, at(100), at(124)).map((cue) => [
			(cue.at - start) / 1000,
			cue.tone
		]);
		expect(tones).toEqual([
			[100, 'go'],
			[106, 'release'],
			[109.5, 'go'],
			[115.5, 'release'],
			[119, 'go']
		]);
	});

	it('looks after the skin under a pack, and says so until it is off', () => {
		const told: readonly TimedAction[] = [
			[0, none],
			[0, { name: 'go', to: 'cold' }],
			[500, { name: 'touch' }]
		];
		expect(heard(told, 1, 1400)).toEqual([
			[600, reliefPhrases.skin],
			[1100, reliefPhrases.allRight],
			[1200, reliefPhrases.off],
			[1260, reliefPhrases.off],
			[1320, reliefPhrases.off],
			[1380, reliefPhrases.off]
		]);
	});

	it('answers each "worse" in other words', () => {
		const grip: readonly TimedAction[] = [
			[0, none],
			[0, { name: 'go', to: 'grip' }]
		];
		const worse: TimedAction = [1, { name: 'tell', grip: 'worse' }];
		const said = (...times: readonly TimedAction[]) => heard([...grip, ...times], 1, 3);
		expect(said(worse)).toEqual([[1, reliefPhrases.worse]]);
		expect(said(worse, worse)).toEqual([[1, reliefPhrases.worseAgain]]);
		expect(said(worse, worse, worse)).toEqual([[1, reliefPhrases.call, instantPhrases.doctor]]);
	});

	it('asks at the end if it was a spasm, unless that is known', () => {
		const done: readonly TimedAction[] = [
			[0, none],
			[0, { name: 'go', to: 'done' }]
		];
		expect(heard(done, 0, 3)).toEqual([[0, allDone, reliefPhrases.askSpasm]]);
		const told = { ...flowAfter(done), spasm: { name: 'before' } } as const;
		const cues = reliefCuesBetween(told, script, at(0), at(3));
		expect(cues.flatMap(({ says }) => says)).toEqual([allDone]);
	});

	it('speaks to whoever stays no more than once, and goes on breathing', () => {
		const told: readonly TimedAction[] = [
			[0, none],
			[0, { name: 'go', to: 'breathing' }],
			[100, { name: 'stay' }]
		];
		expect(heard(told, 100, 699)).toEqual([]);
		const cues = reliefCuesBetween(flowAfter(told), script, at(300), at(400));
		expect(cues.filter(({ tone }) => tone === 'go')).toHaveLength(10);
	});
});

test('cues of two halves are the cues of the whole', () => {
	const told: readonly TimedAction[] = [
		[0, none],
		[0, onMySide]
	];
	fc.assert(
		fc.property(fc.nat(900), fc.nat(900), (first, second) => {
			const flow = flowAfter(told);
			const whole = reliefCuesBetween(flow, script, start, at(first + second));
			const halves = [
				...reliefCuesBetween(flow, script, start, at(first)),
				...reliefCuesBetween(flow, script, at(first), at(first + second))
			];
			expect(halves).toEqual(whole);
		})
	);
});

describe('sounds', () => {
	const lengths = lengthsOf(['Look.', 'Are you all right?'], milliseconds(480));

	it('wait for each other: nothing is cut off', () => {
		const cues = [
			{ at: at(10), tone: 'switch', says: ['Look.'] },
			{ at: at(10), tone: 'switch', says: ['Are you all right?'] }
		] as const;
		const sounds = passageSounds(cues, lengths, start);
		const ends = sounds.map(({ at: begins, clip }) => begins + (lengths[clip] ?? 0));
		expect(sounds.map(({ clip }) => clip)).toEqual([
			'tone/switch',
			'voice/look',
			'tone/switch',
			'voice/are-you-all-right'
		]);
		for (const [index, sound] of sounds.slice(1).entries())
			expect(sound.at).toBeGreaterThan(ends[index] ?? Infinity);
		expect(lengthOfSounds(sounds, lengths)).toBe(ends.at(-1));
	});

	it('are silent where there is no clip', () => {
		expect(passageSounds([{ at: start, says: ['Nobody says this.'] }], lengths, start)).toEqual([]);
		expect(lengthOfSounds([], lengths)).toBe(0);
	});
});

test('in, out and a question feel different', () => {
	const felt = (['go', 'release', 'switch'] as const).map((tone) =>
		reliefVibration({ at: start, tone, says: [] })
	);
	expect(new Set(felt.map(String)).size).toBe(3);
	expect(reliefVibration({ at: start, says: ['Words are not felt.'] })).toEqual([]);
});
