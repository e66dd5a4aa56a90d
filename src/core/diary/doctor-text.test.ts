import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import {
	checkInAt,
	entryAt,
	screeningAt,
	selfCareAt,
	spasmAt,
	stoppedAt
} from '#core/journal/entry.fake.ts';
import { conditions } from '#core/safety/health.ts';
import { signWords } from '#core/safety/warning-signs.ts';
import { doctorText } from './doctor-text.ts';

const day = 86_400_000;
const now = instant(Date.UTC(2026, 2, 20, 9));
const telling = {
	now,
	dayOf: (moment: number) => Math.floor(moment / day),
	dateOf: (each: number) => new Date(each * day).toISOString().slice(0, 10),
	timeOf: (moment: number) => new Date(moment).toISOString().slice(11, 16),
	nameOf: (exercise: string) => `the ${exercise}`
};

test('a doctor reads first what decides, then how it is now, then the numbers', () => {
	const text = doctorText(
		[
			spasmAt(now - 10 * day, { lasted: undefined, triggers: ['lifting', 'stress'], note: 'a\nb' }),
			spasmAt(now - 12 * day, { pain: 5, where: ['lower-left', 'leg-left'], note: undefined }),
			spasmAt(now - 2 * day, {
				...{ pain: 8, lasted: undefined, extent: 'brief', note: undefined },
				...{ where: undefined, triggers: undefined, helped: undefined }
			}),
			entryAt(now - 11 * day, {
				pain: 2,
				stops: [{ at: instant(now - 11 * day), exercise: 'twist', side: 'left', kind: 'sharp' }]
			}),
			screeningAt(now - 9 * day, { signs: ['numb-legs-of-later'] }),
			screeningAt(now - 14 * day, { asked: ['emergency'], signs: ['bladder'] }),
			screeningAt(now - 15 * day, { asked: ['today'], signs: ['one-leg'] }),
			stoppedAt(now - 3 * day),
			entryAt(now - 11 * day + 1000, {
				pain: 2,
				stops: [{ at: instant(now - 11 * day + 1000), kind: 'tired' }]
			}),
			checkInAt(now - day, { pain: 1 }),
			selfCareAt(now - 12 * day),
			selfCareAt(now - 12 * day + 1000)
		],
		{
			...telling,
			health: { answered: now, conditions: ['hernia', 'surgery'], allowed: ['hernia'] },
			answers: {
				since: 'spring 2019',
				medicines: 'ibuprofen 400\nwhen it is bad',
				cannot: 'put on socks',
				daysLost: 3,
				stiffMinutes: 40,
				sleep: 'wakes'
			}
		}
	);
	const conditionWords = (id: string) => conditions.find((each) => each.id === id)?.words ?? '';
	expect(text).toBe(
		[
			'Back diary, 2026-03-20',
			'Noted at home with the app One Degree. These are my own answers, not an examination.',
			'',
			'SINCE WHEN',
			'- spring 2019',
			'',
			'MY LEGS',
			'- pain, tingling, numbness or weakness in both legs: no on 2026-03-11, 2026-03-06',
			'- a leg that is getting weaker: no on 2026-03-11, 2026-03-06',
			'- one leg that is weak or numb: YES on 2026-03-05',
			'Pain or tingling down a leg, as noted:',
			'- 2026-03-17: stopped before the first exercise',
			'- 2026-03-08: with a spasm: left leg',
			'',
			'FEELING BETWEEN THE LEGS, BLADDER AND BOWEL',
			'- numbness or tingling between my legs: no on 2026-03-11, 2026-03-06',
			'- new trouble with my bladder or bowel: YES on 2026-03-06; no on 2026-03-11',
			'- a new change in sexual feeling or function: no on 2026-03-11, 2026-03-06',
			'',
			'ALL WARNING SIGNS I TICKED',
			'- 2026-03-11: A sign of another version.',
			`- 2026-03-06: ${signWords('bladder')}`,
			`- 2026-03-05: ${signWords('one-leg')}`,
			'',
			'MY HEALTH, AS I ANSWERED',
			`- ${conditionWords('hernia')} A doctor or physiotherapist said it is fine.`,
			`- ${conditionWords('surgery')}`,
			'',
			'MEDICINES I TAKE, IN MY WORDS',
			'- ibuprofen 400 when it is bad',
			'',
			'HOW IT IS NOW',
			'- the worst thing I cannot do now: put on socks',
			'- days lost in the last four weeks: 3',
			'- stiff in the morning for 40 minutes',
			'- sleep: my back wakes me at night',
			'',
			'SPASMS IN NUMBERS',
			'First spasm noted: 2026-03-08, 12 days ago.',
			'Latest spasm: 2026-03-10, 10 days ago.',
			'Spasms noted in all: 2.',
			'Short lock-ups (under two minutes) noted in all: 1, the latest 2026-03-18, 2 days ago.',
			'',
			"PAIN, 0 to 10, week by week (lowest, middle and highest of each day's worst)",
			'- week of 2026-03-02: 5, 5, 5 (1 day)',
			'- week of 2026-03-09: 2, 4.5, 7 (2 days)',
			'- week of 2026-03-16: 1, 1, 1 (1 day)',
			'',
			'THE LATEST SPASMS AND SHORT LOCK-UPS, 10 AT MOST',
			'- 2026-03-18, 09:00; pain 8; lasted under 2 min, a short lock-up',
			'- 2026-03-10, 09:00; pain 7; where: left; before it: lifting, stress or worry; helped: heat, walking; note: a b',
			'- 2026-03-08, 09:00; pain 5; lasted 20 min; where: lower left, left leg; before it: lifting; helped: heat, walking',
			'',
			'STOPPED BECAUSE IT HURT, OR I FELT UNWELL',
			'- 2026-03-17: before the first exercise: pain or tingling down a leg',
			'- 2026-03-09: in the twist, left: sharp pain',
			'',
			'TOO MUCH, OR WORSE IN THE DAYS AFTER',
			'- none',
			'',
			'WHAT CAME BEFORE A SPASM',
			'- lifting: 2 times',
			'- stress or worry: 1 time',
			'',
			'WHAT WAS TRIED',
			'- exercise routines: 2 times on 1 day',
			'- cold pack: 2 times',
			'',
			'WHAT HELPED, AS NOTED WITH A SPASM',
			'- heat: 2 times',
			'- walking: 2 times',
			''
		].join('\n')
	);
});

test('ten spasms are listed at most, and every one is counted', () => {
	const text = doctorText(
		Array.from({ length: 25 }, (_, ago) => spasmAt(now - ago * day)),
		telling
	);
	expect(text).toContain('Spasms noted in all: 25.');
	const listed = text.split('\n').filter((line) => line.includes('While tying a shoe.'));
	expect(listed).toHaveLength(10);
	expect(listed[0]).toContain('2026-03-20');
});

test('of what is listed at length the latest come first, with how many came before', () => {
	const text = doctorText(
		Array.from({ length: 12 }, (_, ago) => stoppedAt(now - ago * day)),
		telling
	);
	expect(text).toContain('- and 2 before these');
});

test('an empty diary says so', () => {
	const text = doctorText([], telling);
	expect(text).toContain('No spasm was noted.');
	expect(text).toContain('SINCE WHEN\n- not answered\n');
	expect(text).toContain('MEDICINES I TAKE, IN MY WORDS\n- not answered\n');
	expect(text).toContain('- numbness or tingling between my legs: not asked\n');
	expect(text).not.toContain('HOW IT IS NOW');
	expect(text).toContain('WHAT WAS TRIED\n- nothing noted');
	expect(text).toContain('STOPPED BECAUSE IT HURT, OR I FELT UNWELL\n- none\n');
	expect(text).toContain('Pain or tingling down a leg, as noted:\n- none\n');
	expect(text).toContain('ALL WARNING SIGNS I TICKED\n- the questions were not asked\n');
	expect(text).toContain('MY HEALTH, AS I ANSWERED\n- the questions are not answered\n');
});

test('own words never look like a line of the text', () => {
	const since = 'May\n\nMY LEGS\n- all well';
	const text = doctorText([], { ...telling, answers: { since, cannot: ' ' } });
	expect(text).toContain('- May MY LEGS - all well\n');
	expect(text.match(/^MY LEGS$/gm)).toHaveLength(1);
});
