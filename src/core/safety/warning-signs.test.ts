import { expect, test } from 'vitest';
import { urgencies } from '#core/journal/urgency.ts';
import { signIds, urgencyOf } from '#core/signs/sign-urgency.ts';
import { callWords, furtherAdvice, signLists, signWords } from './warning-signs.ts';

const ids = urgencies.map((urgency) => signLists[urgency].signs.map(({ id }) => id));

test('there are twelve signs of an emergency, 13 for today and eight for the next days', () => {
	expect(ids.map(({ length }) => length)).toEqual([12, 13, 8]);
	expect(new Set(ids.flat()).size).toBe(33);
});

test('each sign counts as one of the screen that asks about it', () => {
	expect(urgencies.map((urgency) => signIds[urgency])).toEqual(ids);
});

test('an emergency is asked about as it is now, or new in the last two weeks', () => {
	expect(signLists.emergency.title).toMatch(/true now, or new in the last two weeks\?$/);
});

/** Each sign of the second clinical reading: where it is asked, and what its sentence must name. */
test.each([
	['saddle', 'emergency', [/wiping feels different/]],
	['bladder', 'emergency', [/^New: /, /no longer feel that you .*need to go/]],
	[
		'belly-and-back',
		'emergency',
		[/pain in belly and back, or/, /in one of them with cold sweat or faintness/]
	],
	['aneurysm', 'emergency', [/aneurysm/, /, and the pain is sudden/]],
	[
		'breathing-in',
		'emergency',
		[/^Breathing in sets off/, /fever, blood when you cough, or .* leg/]
	],
	['chest', 'emergency', [/chest hurts/, /short of breath/]],
	['labour', 'emergency', [/^You are pregnant, with /, /waves, bleeding, or broken waters/]],
	[
		'cord',
		'emergency',
		[/^You have or had cancer, with /, /unsteady legs, or pain like a tight band/]
	],
	[
		'weak-bones',
		'today',
		[
			/^You have weak bones or took steroid .* suddenly, or after a small bump, lift or cough\./,
			/Or you are over 65/
		]
	],
	['blood-thinners', 'today', [/blood thinners, and you fell/]],
	['spine-injection', 'today', [/injection into your spine/, /fever or more pain/]],
	['urine', 'today', [/burns when you pee, or there is blood/]]
] as const)('"%s" is asked about, for %s', (id, urgency, parts) => {
	expect(urgencyOf([id])).toBe(urgency);
	for (const part of parts) expect(signWords(id)).toMatch(part);
});

test('no sign that was stored before has lost its name or its screen', () => {
	const kept = {
		emergency: 'saddle bladder both-legs weak-leg blow chest sexual belly-and-back',
		today:
			'fever weight-loss cancer night-pain lump between-blades weak-bones infection cough one-leg',
		soon: 'no-better worse leg-pain slow-ease pregnant first-time known-spine morning-stiff'
	};
	for (const urgency of urgencies)
		for (const id of kept[urgency].split(' ')) expect([id, urgencyOf([id])]).toEqual([id, urgency]);
});

test('who is pregnant is told of the maternity unit, and nobody else', () => {
	expect(furtherAdvice(['chest', 'labour'])).toEqual([
		'Pregnant? Call your maternity unit or the emergency number now.'
	]);
	expect(furtherAdvice(ids.flat().filter((id) => id !== 'labour'))).toEqual([]);
});

test('no sign has words that are read as something else', () => {
	const words = urgencies.flatMap((urgency) => {
		const { title, signs, headline, advice } = signLists[urgency];
		return [title, headline, ...advice, ...signs.map((sign) => sign.words)];
	});
	expect(words.filter((each) => /surgery|hernia|by injection|back passage/i.test(each))).toEqual(
		[]
	);
});

test('the strictest sign decides, in every pair of screens', () => {
	const [emergency = [], today = [], soon = []] = ids;
	for (const a of emergency)
		for (const b of [...today, ...soon]) expect(urgencyOf([b, a])).toBe('emergency');
	for (const a of today) for (const b of soon) expect(urgencyOf([b, a])).toBe('today');
	for (const a of soon) expect(urgencyOf([a])).toBe('soon');
	expect(urgencyOf([])).toBeUndefined();
});

test('a sign that this version does not know is not taken lightly', () => {
	expect(urgencyOf(['a-sign-of-later'])).toBe('today');
	expect(urgencyOf(['a-sign-of-later', 'pregnant'])).toBe('today');
	expect(signWords('a-sign-of-later')).toBeUndefined();
	expect(signWords('pregnant')).toBe('You are pregnant, or you had a baby in the last 6 weeks.');
});

test('on the phone one says all that is true, and names what must not be missed', () => {
	expect(callWords(['bladder', 'saddle'])).toBe(
		'I have back pain and numbness or tingling between my legs, and new trouble with my bladder or bowel. Could this be cauda equina syndrome?'
	);
	expect(callWords(['blow'])).toBe('I have back pain and it began after a hard fall or blow.');
	for (const { id } of signLists.emergency.signs) expect(callWords([id])).toContain(' and ');
	expect(callWords([])).toBe('I have back pain.');
});
