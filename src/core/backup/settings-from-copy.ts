import { readSitting, sittingText } from '#core/care/sitting.ts';
import { closingConditions, conditions } from '#core/safety/health.ts';
import {
	mergeHealth,
	mergeScreened,
	mergeStrengthening,
	unclearedSigns
} from '#core/safety/merge-answers.ts';
import { signWords } from '#core/safety/warning-signs.ts';
import { withoutDrafts } from '#core/settings/form-draft.ts';
import type { Settings } from '#core/settings/settings.ts';

/**
 * The changes that a copy makes to our settings. Its warning signs and health answers are always
 * merged with ours. The other settings are taken over only with `withSettings`, except those that
 * belong to one device.
 */
export function settingsFromCopy(
	ours: Settings,
	copy: Settings,
	{ withSettings }: { readonly withSettings: boolean }
): Partial<Settings> {
	const both: Settings = {
		...(withSettings ? choicesFrom(ours, copy) : ours),
		screened: mergeScreened(ours.screened, copy.screened),
		health: mergeHealth(ours.health, copy.health)
	};
	return changesTo(both, ours);
}

/**
 * The changes that revert everything that changed from `before` to `after` and was not changed again
 * since.
 */
export function revertingChanges(
	now: Settings,
	before: Settings,
	after: Settings
): Partial<Settings> {
	const since = changesTo(now, after);
	return Object.fromEntries(
		Object.entries(changesTo(before, after)).filter(([name]) => !Object.hasOwn(since, name))
	);
}

/** The warning signs and conditions that a change added, in the words of their questions. */
export function addedAnswers(before: Settings, after: Settings): readonly string[] {
	const added = (idsIn: (settings: Settings) => readonly string[]) =>
		idsIn(after).filter((id) => !idsIn(before).includes(id));
	const signsAdded = added(({ screened }) => unclearedSigns(screened));
	const conditionsAdded = [
		...added(({ health }) => health?.conditions ?? []),
		...added(({ health }) => (health ? closingConditions(health).map(({ id }) => id) : []))
	];
	return [
		...signsAdded.map((id) => signWords(id) ?? 'A warning sign that only a newer app knows.'),
		...conditions.filter(({ id }) => conditionsAdded.includes(id)).map(({ words }) => words)
	];
}

function choicesFrom(ours: Settings, copy: Settings): Settings {
	return {
		...ours,
		...copy,
		strengthening: mergeStrengthening(ours.strengthening, copy.strengthening),
		soundChecked: ours.soundChecked,
		welcomed: ours.welcomed || copy.welcomed,
		told: [...new Set([...ours.told, ...copy.told])],
		shapes: { ...ours.shapes, ...copy.shapes },
		repeats: { ...ours.repeats, ...copy.repeats },
		tools: toolsFrom(ours.tools, copy.tools),
		reminder: {
			...copy.reminder,
			// Both belong to the calendar and the day of this device.
			made: ours.reminder.made,
			told: ours.reminder.told
		}
	};
}

/** What is under way stays that of this device: it ended on the other long ago. */
function toolsFrom(ours: Settings['tools'], copy: Settings['tools']): Settings['tools'] {
	const { timer: _, walk: __, ...theirs } = copy;
	const { since } = readSitting(ours.sitting);
	const { since: ___, ...hours } = readSitting(theirs.sitting);
	return {
		...ours,
		...withoutDrafts(theirs),
		...(theirs.sitting && { sitting: sittingText({ ...hours, ...(since && { since }) }) })
	};
}

/** The fields in which the settings differ from the others; undefined where only the others have it. */
function changesTo(settings: Settings, other: Settings): Partial<Settings> {
	const names = Object.keys({ ...other, ...settings });
	const fields = names.map((name) => [name, Reflect.get(settings, name)] as const);
	return Object.fromEntries(
		fields.filter(([name, field]) => {
			const [here, there] = [field, Reflect.get(other, name)].map((each) => JSON.stringify(each));
			return here !== there;
		})
	);
}
