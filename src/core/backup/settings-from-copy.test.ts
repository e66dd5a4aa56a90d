import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { readSitting, sittingText } from '#core/care/sitting.ts';
import { defaultReminder } from '#core/reminders/reminder.ts';
import { defaultSettings, type Settings } from '#core/settings/settings.ts';
import { addedAnswers, revertingChanges, settingsFromCopy } from './settings-from-copy.ts';

const [earlier, later] = [instant(Date.UTC(2026, 2, 1)), instant(Date.UTC(2026, 2, 2))];
const screened = (signs: readonly string[], at = earlier) => ({
	answered: { emergency: at, today: at, soon: at },
	signs,
	cleared: [],
	alarmed: false
});
const health = (conditions: readonly string[], allowed: readonly string[] = []) => ({
	answered: earlier,
	conditions,
	allowed
});
const ours: Settings = {
	...defaultSettings,
	screened: screened(['saddle']),
	health: health(['hernia'])
};

test('without its settings a copy brings signs and conditions only, and only what it adds', () => {
	const asked = { withSettings: false };
	const copy: Settings = {
		...ours,
		theme: 'dark',
		strengthening: { off: true, exercises: [] }
	};
	expect(settingsFromCopy(ours, copy, asked)).toEqual({});
	expect(
		settingsFromCopy(ours, { ...defaultSettings, health: health(['surgery']) }, asked)
	).toEqual({ health: health(['hernia', 'surgery']) });
});

test('with them, the choices of the copy are those of this device, and what it does not have stays', () => {
	const copy: Settings = {
		...defaultSettings,
		theme: 'dark',
		removed: ['plank'],
		shapes: { daily: 'minutes=5' },
		told: ['6:a'],
		strengthening: { off: true, opened: earlier, exercises: ['bridge'] }
	};
	const here: Settings = {
		...ours,
		heightCentimetres: 182,
		removed: ['bridge'],
		shapes: { desk: 'minutes=3' },
		told: ['2:a'],
		soundChecked: true,
		welcomed: true
	};
	expect(settingsFromCopy(here, copy, { withSettings: true })).toEqual({
		theme: 'dark',
		removed: ['plank'],
		shapes: { desk: 'minutes=3', daily: 'minutes=5' },
		told: ['2:a', '6:a'],
		strengthening: { off: true, exercises: [] }
	});
});

test('what runs on the other device, and what this one was told today, stays out of it', () => {
	const sitting = { every: 40, from: 540, to: 1080 };
	const copy: Settings = {
		...defaultSettings,
		soundChecked: true,
		tools: { timer: 'cold 20 5', walk: '5', sitting: sittingText({ ...sitting, since: earlier }) },
		reminder: { at: 1200, days: [0], notice: true, made: 7, told: 3 }
	};
	const here: Settings = {
		...ours,
		tools: { walk: '9', pattern: 'even' },
		reminder: { ...defaultReminder, made: 2, told: 4 }
	};
	const changes = settingsFromCopy(here, copy, { withSettings: true });
	expect(changes).toEqual({
		tools: { walk: '9', pattern: 'even', sitting: sittingText(sitting) },
		reminder: { at: 1200, days: [0], notice: true, made: 2, told: 4 }
	});
	const seated = { ...here, tools: { sitting: sittingText({ ...sitting, since: later }) } };
	const { tools } = settingsFromCopy(seated, copy, { withSettings: true });
	expect(readSitting((tools ?? seated.tools).sitting)).toEqual({ ...sitting, since: later });
});

test('what a copy added is told in the words it is asked in', () => {
	const after: Settings = {
		...ours,
		screened: screened(['saddle', 'fever', 'a-newer-one']),
		health: health(['hernia', 'osteoporosis', 'surgery'], ['surgery'])
	};
	expect(addedAnswers(ours, after)).toEqual([
		'Fever, shivering, or you feel very ill.',
		'A warning sign that only a newer app knows.',
		'I have weak bones (osteoporosis), or I broke a bone in my spine.',
		'I had an operation in the last 12 weeks.'
	]);
	const allowed = { ...ours, health: health(['hernia'], ['hernia']) };
	expect(addedAnswers(allowed, ours)).toEqual([
		'I have a hernia in my belly or groin (not a slipped disc).'
	]);
	expect(addedAnswers(after, after)).toEqual([]);
});

test('taken back is what was not changed again since', () => {
	const after: Settings = {
		...ours,
		theme: 'dark',
		heightCentimetres: 182,
		health: health(['hernia', 'surgery'])
	};
	const back = { theme: 'system', heightCentimetres: undefined, health: health(['hernia']) };
	expect(revertingChanges(after, ours, after)).toEqual(back);
	const answered = { ...after, health: health(['hernia', 'surgery', 'pregnant']), sound: false };
	expect(revertingChanges({ ...answered, theme: 'light' }, ours, after)).toEqual({
		heightCentimetres: undefined
	});
	expect('heightCentimetres' in revertingChanges(after, ours, after)).toBe(true);
});
