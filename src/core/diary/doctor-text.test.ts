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

test('a doctor reads days since the start, spasms, pain by week, triggers and what was tried', () => {
	const text = doctorText(
		[
			spasmAt(now - 10 * day, { lasted: undefined, triggers: ['lifting', 'stress'], note: 'a\nb' }),
			spasmAt(now - 12 * day, { pain: 5, where: ['lower-left', 'leg-left'], note: undefined }),
			entryAt(now - 11 * day, {
				pain: 2,
				stops: [{ at: instant(now - 11 * day), exercise: 'twist', side: 'left', kind: 'sharp' }]
			}),
			screeningAt(now - 9 * day, { signs: ['numb-legs-of-later'] }),
			stoppedAt(now - 3 * day),
			entryAt(now - 11 * day + 1000, { pain: 2 }),
			checkInAt(now - day, { pain: 1 }),
			selfCareAt(now - 12 * day),
			selfCareAt(now - 12 * day + 1000)
		],
		{
			...telling,
			health: { answered: now, conditions: ['hernia', 'surgery'], allowed: ['hernia'] }
		}
	);
	expect(text).toBe(
		[
			'Back diary, 2026-03-20',
			'Noted at home with the app One Degree. These are my own answers, not an examination.',
			'',
			'First spasm noted: 2026-03-08, 12 days ago.',
			'Latest spasm: 2026-03-10, 10 days ago.',
			'Spasms noted in all: 2.',
			'',
			'SPASMS',
			'- 2026-03-08, 09:00; pain 5; lasted 20 min; where: lower left, left leg; before it: lifting; helped: heat, walking',
			'- 2026-03-10, 09:00; pain 7; where: left; before it: lifting, stress or worry; helped: heat, walking; note: a b',
			'',
			'STOPPED IN AN EXERCISE BECAUSE IT HURT',
			'- 2026-03-09: in the twist, left: sharp pain',
			'- 2026-03-17: between exercises: pain or tingling down a leg',
			'',
			'TOO MUCH, OR WORSE IN THE DAYS AFTER',
			'- none',
			'',
			'PAIN OR TINGLING DOWN A LEG',
			'- 2026-03-08: with a spasm: left leg',
			'- 2026-03-17: stopped between exercises',
			'',
			'WARNING SIGNS I TICKED',
			'- 2026-03-11: A sign of another version.',
			'',
			'MY HEALTH, AS I ANSWERED',
			'- I have a hernia. A doctor or physiotherapist said it is fine.',
			'- I had an operation in the last 12 weeks.',
			'',
			"PAIN, 0 to 10, week by week (least, median, worst of each day's worst)",
			'- week of 2026-03-02: 5, 5, 5 (1 day)',
			'- week of 2026-03-09: 2, 4.5, 7 (2 days)',
			'- week of 2026-03-16: 1, 1, 1 (1 day)',
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

test('an empty diary says so', () => {
	const text = doctorText([], telling);
	expect(text).toContain('No spasm was noted.');
	expect(text).toContain('WHAT WAS TRIED\n- nothing noted');
	expect(text).toContain('STOPPED IN AN EXERCISE BECAUSE IT HURT\n- none\n');
	expect(text).toContain('PAIN OR TINGLING DOWN A LEG\n- none\n');
	expect(text).toContain('WARNING SIGNS I TICKED\n- none\n');
	expect(text).toContain('MY HEALTH, AS I ANSWERED\n- the questions are not answered\n');
});
