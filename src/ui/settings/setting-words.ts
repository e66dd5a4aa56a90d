import type { FigureLook, LookChoice } from '#core/base/figure-look.ts';
import { countWords } from '#core/base/count-words.ts';
import { timeText } from '#core/base/time-text.ts';
import type { Reminder } from '#core/reminders/reminder.ts';
import type { Settings } from '#core/settings/settings.ts';
import { lookChoices } from './look-choices.ts';

/** "Light skin, bun, T-shirt" */
export function lookWords({ skin, hair, top }: FigureLook): string {
	const { skin: skins, hair: hairs, top: tops } = lookChoices;
	return `${nameIn(skins, skin)} skin, ${nameIn(hairs, hair).toLowerCase()}, ${nameIn(tops, top)}`;
}

/** "Voice and tones are on. The phone buzzes." */
export function soundWords({ sound, buzz }: Pick<Settings, 'sound' | 'buzz'>): string {
	return `Voice and tones are ${sound ? 'on' : 'off'}.${buzz ? ' The phone buzzes.' : ''}`;
}

/** "You are 170 cm tall. Your day begins at 04:00. You removed 2 stretches." */
export function routineWords({
	heightCentimetres: height,
	dayStart,
	removed
}: Pick<Settings, 'heightCentimetres' | 'dayStart' | 'removed'>): string {
	return [
		height === undefined ? 'Your height is not told.' : `You are ${height} cm tall.`,
		`Your day begins at ${timeText(dayStart * 60)}.`,
		...(removed.length > 0
			? [`You removed ${countWords(removed.length, 'stretch', 'stretches')}.`]
			: [])
	].join(' ');
}

/** "09:00, every day" */
export function reminderWords({ at, days, notice, made }: Reminder): string {
	if (days.length === 0 || (!notice && made === 0)) return 'None yet.';
	const often = days.length === 7 ? 'every day' : `${countWords(days.length, 'day')} a week`;
	return `${timeText(at)}, ${often}.`;
}

function nameIn(choices: readonly LookChoice[], id: string): string {
	return choices.find((choice) => choice.id === id)?.name ?? id;
}
